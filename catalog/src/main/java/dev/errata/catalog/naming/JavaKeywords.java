package dev.errata.catalog.naming;

import java.util.Set;

/** The words that are no Java identifiers (Java Language Specification 17, section 3.9). */
final class JavaKeywords {

  private static final Set<String> WORDS =
      Set.of(("abstract assert boolean break byte case catch char class"
              + " const continue default do double else enum extends final finally float for goto if"
              + " implements import instanceof int interface long native new package private protected"
              + " public return short static strictfp super switch synchronized this throw throws"
              + " transient try void volatile while _ true false null")
          .split(" "));

  private JavaKeywords() {}

  static boolean isKeyword(String word) {
    return WORDS.contains(word);
  }
}
