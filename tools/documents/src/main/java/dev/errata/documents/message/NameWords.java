package dev.errata.documents.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that a name is made of, in small ASCII letters. */
public final class NameWords {

  /** Capitals are a word of their own, but for the one that begins the next word. */
  private static final Pattern WORD = Pattern.compile(String.join(
      "|",
      "\\p{Upper}{2,}s(?!\\p{Lower})",
      "\\p{Upper}{2,}(?!\\p{Lower})\\p{Digit}*",
      "\\p{Upper}?\\p{Lower}+\\p{Digit}*",
      "\\p{Upper}\\p{Digit}*",
      "\\p{Digit}+"));

  private static final Pattern GENITIVE = Pattern.compile("['\u2019]s?\\b");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Set<String> OPENERS =
      Set.of("a", "an", "input", "the", "this", "your", "my", "some");

  private static final Set<String> LITTLE = Set.of(
      "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is",
      "on", "or", "that", "the", "this", "to", "was", "were", "which", "with", "you", "your");

  private static final Set<String> BARE_MEASURES = Set.of("size", "length", "count");
  private static final int MOST = 5;

  private NameWords() {}

  /**
   * All words of a text, in its order; empty if it has none in letters that ASCII can stand for.
   */
  public static List<String> of(String text) {
    return WORD.matcher(ascii(text))
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The text with letters without their accents. */
  public static String ascii(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace("\u00df", "ss").replace("\u00f8", "o");
  }

  /** The words of the name that a document gives a parameter. */
  static List<String> ofLabel(String label) {
    List<String> words = new ArrayList<>(of(GENITIVE.matcher(label).replaceAll("")));
    while (words.size() > 1 && OPENERS.contains(words.get(0)) && !isMeasureOfInput(words)) {
      words.remove(0);
    }
    int of = words.indexOf("of");
    if (of == 1 && words.size() <= 5) {
      // The size of the body is the body's size.
      String head = words.remove(0);
      words.remove(0);
      words.add(head);
    }
    if (words.size() > 2) {
      words.removeAll(LITTLE);
    }
    return List.copyOf(words.subList(0, Math.min(words.size(), MOST)));
  }

  private static boolean isMeasureOfInput(List<String> words) {
    return words.size() == 2
        && words.get(0).equals("input")
        && BARE_MEASURES.contains(words.get(1));
  }

  /** The words as one, each but the first with a capital. */
  static String lowerCamel(List<String> words) {
    StringBuilder name = new StringBuilder(words.get(0));
    words.stream().skip(1).map(NameWords::capitalised).forEach(name::append);
    return name.toString();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
