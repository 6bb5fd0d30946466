package dev.errata.documents.extract;

import java.util.List;

/**
 * The errors of documents, and what became of all that the documents list.
 *
 * @param errors the errors in the order of the documents
 * @param tables a report for each table
 */
public record Extraction(List<DocumentedError> errors, List<TableReport> tables) {}
