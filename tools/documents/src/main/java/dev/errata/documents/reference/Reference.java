package dev.errata.documents.reference;

import dev.errata.documents.reference.build.SiteBuilder;
import dev.errata.documents.reference.html.HtmlSite;
import dev.errata.documents.reference.markdown.MarkdownFiles;
import java.util.SortedMap;

/** Writes the reference of a catalog. */
public final class Reference {

  private Reference() {}

  /**
   * The reference as a site that needs no server.
   *
   * @return the text of each file, by its path below the site's folder
   */
  public static SortedMap<String, String> html(ReferenceRequest request) {
    return HtmlSite.write(SiteBuilder.build(request));
  }

  /**
   * The same as Markdown: a file for each family, and lists of everything.
   *
   * @return the text of each file, by its path below a folder
   */
  public static SortedMap<String, String> markdown(ReferenceRequest request) {
    return MarkdownFiles.write(SiteBuilder.build(request));
  }
}
