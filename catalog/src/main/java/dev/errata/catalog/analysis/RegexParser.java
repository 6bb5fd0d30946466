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

  private static final Pattern QUANTIFIER =
      Pattern.compile("(?:[*+?]|\\{(\\d+)(,(\\d*))?\\})([?+])?");

  /** Not one whose flags let comments stand inside. */
  private static final Pattern GROUP_START =
      Pattern.compile("\\((?:\\?(?:[a-wyzA-Z-]*:|<[a-zA-Z]\\w*>))?");

  private final String text;
  private final Map<String, BitSet> sets;
  private final List<Regex> repeatedOften = new ArrayList<>();
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
   * The structure, and beside it each part that is repeated often, as a repetition without end.
   * Nothing if the expression has constructs that this does not understand.
   */
  List<Regex> parse() {
    Regex regex = choice();
    if (!understood || at < text.length()) {
      return List.of();
    }
    List<Regex> all = new ArrayList<>(repeatedOften);
    all.add(regex);
    return all;
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
    Matcher quantifier = QUANTIFIER.matcher(text).region(at, text.length());
    if (!quantifier.lookingAt()) {
      return body;
    }
    if ("+".equals(quantifier.group(4))) {
      return giveUp();
    }
    at = quantifier.end();
    return switch (quantifier.group().charAt(0)) {
      case '*' -> repeat(body, true, true);
      case '+' -> repeat(body, false, true);
      case '?' -> repeat(body, true, false);
      default -> bounded(body, quantifier);
    };
  }

  private Regex repeat(Regex body, boolean optional, boolean unbounded) {
    ways = unbounded ? ways * WITHOUT_END : ways + 1;
    return new Repeat(body, optional, unbounded);
  }

  private Regex bounded(Regex body, Matcher quantifier) {
    int least = Integer.parseInt(quantifier.group(1));
    boolean unbounded = quantifier.group(2) != null && quantifier.group(3).isEmpty();
    int most =
        quantifier.group(2) == null || unbounded ? least : Integer.parseInt(quantifier.group(3));
    double shared = Math.pow(ways, most);
    if (most >= MANY || shared > MANY_WAYS) {
      repeatedOften.add(new Repeat(body, true, true));
    }
    ways = unbounded ? shared * WITHOUT_END : Math.max(shared, most - least + 1.0);
    Regex copied = Copies.of(body, least, most, unbounded);
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
