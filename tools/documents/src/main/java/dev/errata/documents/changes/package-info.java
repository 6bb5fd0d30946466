/** Checks what has changed in a catalog since a baseline, and what of it is allowed. */
package dev.errata.documents.changes;
