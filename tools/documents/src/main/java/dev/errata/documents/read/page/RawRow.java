package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import java.util.List;

/**
 * A row of a table as it is drawn.
 *
 * @param cells its cells from the left, those that span several columns as often
 * @param isHead whether it is drawn as a head: all cells are heads, or bold
 * @param isSpanning whether one cell spans the table, or stands alone and bold
 */
public record RawRow(List<Cell> cells, boolean isHead, boolean isSpanning, int line) {}
