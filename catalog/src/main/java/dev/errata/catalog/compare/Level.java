package dev.errata.catalog.compare;

import dev.errata.catalog.model.Keyword;

/** How much a change matters to somebody; later ones matter more. */
public enum Level implements Keyword {
  /** Not at all. */
  NONE("none"),
  /** It is good to know. */
  INFORMATION("information"),
  /** It may break what relies on more than it was promised. */
  RISKY("risky"),
  /** It breaks what was right before. */
  BREAKING("breaking");

  private final String keyword;

  Level(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
