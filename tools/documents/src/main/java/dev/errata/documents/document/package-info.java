/** What a document lists, whatever its format: tables of rows of cells. Knows nothing of errors. */
package dev.errata.documents.document;
