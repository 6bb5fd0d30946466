/** Says what became of documents, in lines of text. */
package dev.errata.documents.report;
