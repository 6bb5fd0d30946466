package dev.errata.catalog.naming;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts letters and digits into words as people read them; digits go with the word before them. */
final class Words {

  /** Capitals that are no word with the small letters behind them. */
  private static final Pattern ABBREVIATION = Pattern.compile(String.join(
      "|",
      // The digit reads as "to" or "for": B2BPartner.
      "\\p{Lu}[24]\\p{Lu}(?=\\p{Lu}\\p{Ll}|$)",
      // A version: TLSv1.
      "\\p{Lu}{2,}v\\p{Nd}[^\\p{Lu}]*",
      // A plural: URLs. But IDIsMissing is about one, so of those that end with I these are known.
      "(?:\\p{Lu}+[\\p{Lu}&&[^I]]|AI|API|CLI|GUI|KPI|UI|URI)s(?!\\p{Ll})\\p{Nd}*",
      "\\p{Lu}{2,}(?!\\p{Ll})(?:\\p{Nd}[^\\p{Lu}]*)?"));

  private static final Pattern WORD = Pattern.compile(String.join(
      "|",
      // No word is before this digit: 3DSecure.
      "^\\p{Nd}\\p{Lu}+(?!\\p{Ll})",
      ABBREVIATION.pattern(),
      // One capital belongs to the word behind it: OAuth, EMail. But A is a word: NotAUser.
      "[\\p{Lu}&&[^A]]\\p{Lu}[^\\p{Lu}]+",
      "\\p{Lu}?[^\\p{Lu}]+",
      "\\p{Lu}"));

  private Words() {}

  /** The words of a text that holds letters and digits alone; joined, they are that text. */
  static List<String> of(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** The abbreviation that a text begins with; empty if it begins with none. */
  static String leadingAbbreviation(String text) {
    Matcher matcher = ABBREVIATION.matcher(text);
    return matcher.lookingAt() ? matcher.group() : "";
  }
}
