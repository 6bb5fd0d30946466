package dev.errata.documents.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells which codes of a list say what went wrong, and which only number it. */
final class TellingCodes {

  /** Letters by their words, and digits. */
  private static final Pattern WORD = Pattern.compile(
      "\\p{Lu}{2,}(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}|[\\p{L}&&[^\\p{Lu}\\p{Ll}]]+|\\p{Nd}+");

  private static final Pattern SAYING = Pattern.compile("\\p{L}{3,}");

  /** Words that numbers go with, such as E1001, ERR-23 or AADSTS50001. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\p{Lu}{1,8}[^\\p{L}\\p{Nd}]*){1,3}\\p{Nd}[\\p{Nd}.]*\\p{Lu}?");

  private static final Pattern HEXADECIMAL =
      Pattern.compile("0[xX]\\p{XDigit}+|\\p{XDigit}*\\p{Nd}\\p{XDigit}*");

  private static final Pattern LAST_DIGITS = Pattern.compile("\\p{Nd}+\\P{L}*$");

  /** So few codes may begin alike for another reason. */
  private static final int FEWEST = 3;

  private static final double NEARLY_ALL = 0.9;

  private final List<String> prefix;

  /** How many codes there are that differ in their last digits alone. */
  private final Map<String, Integer> series = new HashMap<>();

  TellingCodes(List<String> codes) {
    this.prefix = codes.size() < FEWEST ? List.of() : prefix(codes);
    codes.forEach(code -> series.merge(withoutNumber(code), 1, Integer::sum));
  }

  /** Whether a code says what went wrong. */
  boolean says(String code) {
    if (NUMBERED.matcher(code).matches()
        || HEXADECIMAL.matcher(code).matches()
        || isInSeries(code)) {
      return false;
    }
    List<String> words = words(code);
    boolean hasPrefix =
        words.size() >= prefix.size() && key(words.subList(0, prefix.size())).equals(prefix);
    return words.stream()
        .skip(hasPrefix ? prefix.size() : 0)
        .anyMatch(word -> SAYING.matcher(word).matches());
  }

  private boolean isInSeries(String code) {
    String letters = withoutNumber(code);
    return letters.length() < code.length() && series.get(letters) >= FEWEST;
  }

  private static String withoutNumber(String code) {
    return LAST_DIGITS.matcher(code).replaceFirst("");
  }

  /** The words that nearly all codes begin with, each of which has more. */
  private static List<String> prefix(List<String> codes) {
    List<List<String>> all =
        codes.stream().map(TellingCodes::words).map(TellingCodes::key).toList();
    List<String> prefix = new ArrayList<>();
    while (true) {
      int depth = prefix.size();
      Map<String, Integer> next = new HashMap<>();
      all.stream()
          .filter(words -> words.size() > depth + 1 && words.subList(0, depth).equals(prefix))
          .forEach(words -> next.merge(words.get(depth), 1, Integer::sum));
      var most = next.entrySet().stream().max(Map.Entry.comparingByValue());
      if (most.isEmpty() || most.get().getValue() < NEARLY_ALL * codes.size()) {
        return List.copyOf(prefix);
      }
      prefix.add(most.get().getKey());
    }
  }

  private static List<String> words(String code) {
    return WORD.matcher(code).results().map(MatchResult::group).toList();
  }

  private static List<String> key(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
