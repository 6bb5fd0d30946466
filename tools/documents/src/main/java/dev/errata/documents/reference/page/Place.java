package dev.errata.documents.reference.page;

/**
 * Where something has its page.
 *
 * @param kind what it is
 * @param name its name as it stands in addresses; unique among its kind, also where case is folded
 */
public record Place(Kind kind, String name) {

  /** What has a page. */
  public enum Kind {
    ERROR("errors"),
    FAMILY("families"),
    VALIDATOR("validators"),
    STATUS("statuses");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    /** The folder of such pages. */
    public String folder() {
      return folder;
    }
  }

  /** The page's file in a site, seen from its root. */
  public String html() {
    return kind.folder() + "/" + name + ".html";
  }
}
