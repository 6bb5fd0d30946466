package dev.errata.documents.write;

import dev.errata.documents.draft.DraftCatalog;
import dev.errata.documents.draft.DraftError;
import java.util.ArrayList;
import java.util.List;

/** Writes a catalog. */
public final class CatalogText {

  /** Where editors find the schema; the home of Errata, of which it has none yet. */
  public static final String SCHEMA = "https://errata.invalid/catalog-1.schema.json";

  private CatalogText() {}

  /**
   * The text of a catalog, with line feeds.
   *
   * @param schema where editors find the schema: an address, or a path from the catalog
   */
  public static String of(DraftCatalog catalog, String schema) {
    List<String> lines = new ArrayList<>();
    lines.add("# yaml-language-server: $schema=" + schema);
    lines.add("#");
    lines.add("# Made of " + String.join(", ", catalog.sources()) + ".");
    lines.add("");
    lines.add("errata: 1");
    catalog.title().ifPresent(title -> lines.add("title: " + YamlText.value(title)));
    if (!catalog.hasStatuses()) {
      lines.add("status: none");
    }
    if (!catalog.families().isEmpty()) {
      lines.add("");
      lines.add("families:");
      catalog
          .families()
          .forEach(family -> lines.add("  " + YamlText.key(family) + ": "
              + YamlText.value("The errors whose codes begin with " + family + ".")));
    }
    lines.add("");
    lines.add("errors:");
    boolean isFirst = true;
    for (DraftError error : catalog.errors()) {
      if (!isFirst) {
        lines.add("");
      }
      isFirst = false;
      lines.addAll(ErrorText.lines(error));
    }
    lines.add("");
    return String.join("\n", lines);
  }
}
