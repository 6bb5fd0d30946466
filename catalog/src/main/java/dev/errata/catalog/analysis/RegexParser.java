package dev.errata.catalog.analysis;

import dev.errata.catalog.analysis.Regex.Atom;
import dev.errata.catalog.analysis.Regex.Choice;
import dev.errata.catalog.analysis.Regex.Repeat;
import dev.errata.catalog.analysis.Regex.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Parses the structure of a regular expression that {@link Pattern} has compiled before. What a
 * single character can be is left to {@link CharacterSet}.
 */
final class RegexParser {

  /** What is repeated that often takes as long as if there were no bound. */
  private static final int MANY = 20;

  /** What can be shared out in more ways among repetitions within repetitions takes as long too. */
  private static final double MANY_WAYS = 1e6;

  /** What a repetition without end counts for there: four of them are too many. */
  private static final int WITHOUT_END = 50;

  /** Larger expressions are not looked into, which also bounds how deep this descends. */
  private static final int MOST_PARTS = 200;

  /** Neither are sets that list more characters: the matcher descends once for each. */
  private static final int LONGEST_SET = 1_000;

  /** Not one whose flags change what a character stands for, or let comments stand inside. */
  private static final Pattern GROUP_START =
      Pattern.compile("\\((?:\\?(?:[m-]*:|<[a-zA-Z]\\w*>))?");

  private static final Pattern LOOK_AHEAD = Pattern.compile("\\^?\\(\\?[=!]");

  private final String text;
  private final Map<String, BitSet> sets;
  private final List<Regex> apart = new ArrayList<>();
  private int at;
  private int parts;

  /** In how many ways what was parsed last can match, at most; huge numbers are rough. */
  private double ways;

  private boolean understood = true;

  /**
   * Begins at the start of an expression.
   *
   * @param sets what each set of characters that was written so before can be; added to
   */
  RegexParser(String text, Map<String, BitSet> sets) {
    this.text = text;
    this.sets = sets;
  }

  /**
   * The structure, and beside it each part that is repeated often, as a repetition without end, and
   * each look-ahead at the beginning, which is made once. Nothing if the expression has constructs
   * that this does not understand.
   */
  List<Regex> parse() {
    lookAhead();
    Regex regex = choice();
    if (!understood || at < text.length()) {
      return List.of();
    }
    List<Regex> all = new ArrayList<>(apart);
    all.add(regex);
    return all;
  }

  private void lookAhead() {
    Matcher start = LOOK_AHEAD.matcher(text);
    while (start.region(at, text.length()).lookingAt()) {
      at = start.end();
      apart.add(choice());
      at = Math.min(at + 1, text.length());
      if (Quantifier.at(text, at).isPresent()) {
        giveUp();
      }
    }
  }

  /** Back references, what never gives back what it matched, and what is rarely written. */
  private Regex giveUp() {
    understood = false;
    at = text.length();
    return new Sequence(List.of());
  }

  private Regex choice() {
    List<Regex> options = new ArrayList<>(List.of(sequence()));
    double all = ways;
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      options.add(sequence());
      all += ways;
    }
    ways = all;
    return options.size() == 1 ? options.get(0) : new Choice(options);
  }

  private Regex sequence() {
    List<Regex> parts = new ArrayList<>();
    double all = 1;
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(quantified(primary()));
      all *= ways;
    }
    ways = all;
    return new Sequence(parts);
  }

  private Regex quantified(Regex body) {
    return Quantifier.at(text, at).map(quantifier -> repeated(body, quantifier)).orElse(body);
  }

  private Regex repeated(Regex body, Quantifier quantifier) {
    if (quantifier.possessive()) {
      return giveUp();
    }
    at = quantifier.end();
    int least = quantifier.least();
    int most = quantifier.isEndless() ? least : quantifier.most();
    if (quantifier.isEndless() && least <= 1) {
      ways *= WITHOUT_END;
      return new Repeat(body, least == 0, true);
    }
    double shared = Math.pow(ways, most);
    if (most >= MANY || most > 1 && shared > MANY_WAYS) {
      apart.add(new Repeat(body, true, true));
    }
    ways = quantifier.isEndless() ? shared * WITHOUT_END : Math.max(shared, most - least + 1.0);
    Regex copied = Copies.of(body, least, most, quantifier.isLong());
    return copied.size() > MOST_PARTS ? giveUp() : copied;
  }

  private Regex primary() {
    ways = 1;
    if (++parts > MOST_PARTS) {
      return giveUp();
    }
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '^', '$' -> {
        at++;
        yield new Sequence(List.of());
      }
      case '\\' -> escape();
      default -> atom();
    };
  }

  private Regex group() {
    Matcher start = GROUP_START.matcher(text).region(at, text.length());
    if (!start.lookingAt() || text.startsWith("(?", at) && start.group().equals("(")) {
      return giveUp();
    }
    at = start.end();
    Regex body = choice();
    at = Math.min(at + 1, text.length());
    return body;
  }

  private Regex escape() {
    char c = text.charAt(at + 1);
    if ("bBAGzZ".indexOf(c) >= 0) {
      at += 2;
      return new Sequence(List.of());
    }
    if (Character.isDigit(c) && c != '0' || "kQERX".indexOf(c) >= 0) {
      return giveUp();
    }
    return atom();
  }

  private Regex atom() {
    int end = CharacterSet.end(text, at);
    String written = text.substring(at, end);
    at = end;
    if (written.length() > LONGEST_SET) {
      return giveUp();
    }
    try {
      return new Atom(sets.computeIfAbsent(written, CharacterSet::of));
    } catch (PatternSyntaxException e) {
      // Cut out wrongly: a bracket that opens no class, a second quantifier.
      return giveUp();
    }
  }
}
