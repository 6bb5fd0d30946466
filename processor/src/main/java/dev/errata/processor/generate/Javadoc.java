package dev.errata.processor.generate;

import java.util.List;

/**
 * A Javadoc comment.
 *
 * @param lines what stands in it, broken to fit
 */
record Javadoc(List<String> lines) {

  /** A comment of HTML, whose lines are broken at spaces. */
  static Javadoc of(String html) {
    return new Javadoc(List.of(JavadocText.wrap(html).split("\n", -1)));
  }
}
