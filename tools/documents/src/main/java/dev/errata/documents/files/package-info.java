/** Does to files what the rest of this module does to texts: what commands and build goals run. */
package dev.errata.documents.files;
