package dev.errata.documents.extract;

import dev.errata.documents.document.Table;

/**
 * A table, and how users name it.
 *
 * @param document what messages call its document
 * @param number its number among all tables of all documents, from 1
 * @param table the table
 */
public record NumberedTable(String document, int number, Table table) {}
