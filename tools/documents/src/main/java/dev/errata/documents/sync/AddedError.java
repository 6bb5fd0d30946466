package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftError;
import dev.errata.documents.sync.Anchors.Anchor;
import dev.errata.documents.write.ErrorText;
import java.util.List;
import java.util.stream.Collectors;

/** Adds errors to a catalog, indented and set apart as those beside them are. */
final class AddedError {

  /** The indentation that errors are written with, and that of their fields. */
  private static final int STEP = 2;

  private final CatalogFile catalog;
  private final Lines lines;
  private final String text;

  AddedError(CatalogFile catalog) {
    this.catalog = catalog;
    this.lines = catalog.lines();
    this.text = catalog.source().text();
  }

  /** Adds an error beside another one. */
  void add(DraftError error, Anchor anchor, Splices splices) {
    if (catalog.isFlow()) {
      addInFlow(error, anchor, splices);
      return;
    }
    String end = lines.lineEnd();
    String apart = isApart(anchor.error()) ? end : "";
    String added = lines(error, anchor.error()).stream().collect(Collectors.joining(end));
    if (anchor.isBefore()) {
      int start = startWithComments(anchor.error());
      splices.add(start, start, added + end + apart);
    } else {
      int behind = catalog.end(anchor.error());
      splices.add(behind, behind, end + apart + added);
    }
  }

  private void addInFlow(DraftError error, Anchor anchor, Splices splices) {
    boolean isJson = text.startsWith("\"", catalog.start(anchor.error()));
    String added = FlowError.text(error, isJson);
    if (anchor.isBefore()) {
      int start = catalog.start(anchor.error());
      splices.add(start, start, added + ", ");
    } else {
      int behind = catalog.end(anchor.error());
      splices.add(behind, behind, ", " + added);
    }
  }

  private List<String> lines(DraftError error, CatalogError neighbour) {
    int key = lines.indent(lines.start(catalog.start(neighbour)));
    int step = catalog.fieldColumn(neighbour).orElse(key + STEP) - key;
    return ErrorText.lines(error).stream()
        .map(line -> " ".repeat(key + (indent(line) / STEP - 1) * step) + line.stripLeading())
        .toList();
  }

  private static int indent(String line) {
    return new Lines(line).indent(0);
  }

  /** Comments right above an error are about it, unless they are further indented than it. */
  private int startWithComments(CatalogError error) {
    int start = lines.start(catalog.start(error));
    int indent = lines.indent(start);
    int above = lines.start(lines.before(start));
    while (above < start && lines.isComment(above) && lines.indent(above) <= indent) {
      start = above;
      above = lines.start(lines.before(start));
    }
    return start;
  }

  /** Whether a blank line stands between an error and its neighbour; so it is if it has none. */
  private boolean isApart(CatalogError error) {
    List<CatalogError> errors = catalog.errors();
    int index = errors.indexOf(error);
    if (errors.size() == 1) {
      return true;
    }
    int first = index == errors.size() - 1 ? index - 1 : index;
    int end = catalog.end(errors.get(first));
    int next = lines.after(end);
    return lines.isBlank(next, lines.end(next));
  }
}
