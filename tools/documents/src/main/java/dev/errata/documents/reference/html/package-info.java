/** Writes a reference as a site of HTML. */
package dev.errata.documents.reference.html;
