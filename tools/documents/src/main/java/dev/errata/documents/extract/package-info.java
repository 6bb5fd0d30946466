/** Finds out which tables of a document list errors, and what each column says of them. */
package dev.errata.documents.extract;
