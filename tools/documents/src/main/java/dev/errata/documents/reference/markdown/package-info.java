/** Writes a reference as Markdown. */
package dev.errata.documents.reference.markdown;
