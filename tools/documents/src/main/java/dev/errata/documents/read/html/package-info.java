/** Takes pages of HTML apart. */
package dev.errata.documents.read.html;
