package dev.errata.documents.document;

import java.util.List;

/**
 * What a document says of one thing.
 *
 * @param cells a cell for each column of the table
 * @param headings the headings that it stands below, the outermost first
 * @param line where it begins, from 1
 */
public record Row(List<Cell> cells, List<String> headings, int line) {}
