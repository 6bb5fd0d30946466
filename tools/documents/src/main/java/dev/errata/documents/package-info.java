/**
 * Makes catalogs of the documents that list an API's errors.
 *
 * <p>One straight way: documents are read into tables, errors are taken out of these, drafted as a
 * catalog, written, and checked by the rules that the processor has.
 */
package dev.errata.documents;
