package dev.errata.documents.reference.markdown;

import dev.errata.documents.reference.page.Site;
import java.util.SortedMap;
import java.util.TreeMap;

public final class MarkdownFiles {
  private MarkdownFiles() {}

  public static SortedMap<String, String> write(Site site) {
    return new TreeMap<>();
  }
}
