package dev.errata.documents.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a parameter by the words around it, as nearly as can be told without a dictionary. */
final class Surroundings {

  private static final int WINDOW = 100;

  private static final Pattern LAST_CLAUSE = Pattern.compile(
      ".*(?:[.,;!?](?=\\s|$)|[(:](?=.*\\p{L})|[\u3001\u3002\uff0c\uff1b])", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}_]+(?:[-'.][\\p{L}\\p{N}_]+)*");
  private static final Pattern LABELLED =
      Pattern.compile(".*[:=(\\[#]['\"`\u201c\\s\\[<(]*", Pattern.DOTALL);
  private static final Pattern NEXT =
      Pattern.compile("['\"`\u201d\\])>]*[ -]+(" + TOKEN.pattern() + ")");
  private static final Pattern PERCENT = Pattern.compile(" ?%(?!\\w)");

  private final List<String> before;
  private final String behind;
  private final boolean isLabelled;
  private final boolean isAtStart;

  /**
   * The surroundings of a placeholder.
   *
   * @param from where the placeholder before it ends
   * @param to where the placeholder behind it begins
   */
  Surroundings(String text, Placeholder placeholder, int from, int to) {
    int start = placeholder.start();
    String all = text.substring(Math.max(from, start - WINDOW), start);
    String clause = LAST_CLAUSE.matcher(all).replaceFirst("");
    this.before = words(clause);
    this.isLabelled = LABELLED.matcher(clause).matches();
    this.isAtStart = from == 0 && before.isEmpty();
    this.behind = text.substring(placeholder.end(), Math.min(to, placeholder.end() + WINDOW));
  }

  private static List<String> words(String text) {
    return TOKEN.matcher(text).results().map(result -> result.group()).toList();
  }

  /** The words of a name; none if nothing around says what the value is. */
  List<String> name() {
    if (PERCENT.matcher(behind).lookingAt()) {
      return List.of("percent");
    }
    List<String> thing = thingBefore();
    if (!thing.isEmpty() && !Character.isDigit(thing.get(0).charAt(0))) {
      return thing;
    }
    String next = next();
    if (Vocabulary.UNITS.contains(next) || Vocabulary.NOUNS.contains(next)) {
      return List.of(next);
    }
    String last = before.isEmpty() ? "" : lower(before.size() - 1);
    String told = Vocabulary.BOUNDS.getOrDefault(last, shortUnit());
    if (!told.isEmpty()) {
      return List.of(told);
    }
    if (isAtStart || (before.size() == 1 && last.equals("the"))) {
      return List.of("value");
    }
    return isLabelled ? List.of("details") : List.of();
  }

  private String shortUnit() {
    Matcher matcher = TOKEN.matcher(behind);
    return matcher.lookingAt()
        ? Vocabulary.SHORT_UNITS.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), "")
        : "";
  }

  private String next() {
    Matcher matcher = NEXT.matcher(behind);
    return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The thing that the value is of, or whose value it is. */
  private List<String> thingBefore() {
    int last = before.size() - 1;
    boolean isCopula = false;
    while (last >= 0 && isPassed(last)) {
      isCopula = true;
      last--;
    }
    if (last < 0) {
      return List.of();
    }
    if (lower(last).equals("of")) {
      return measureOf(last);
    }
    if (isEmpty(last) || Vocabulary.TOLD.contains(lower(last))) {
      return List.of();
    }
    List<String> phrase = phrase(last);
    int first = last - phrase.size() + 1;
    return nameWords(withMeasure(phrase, first, isCopula));
  }

  private boolean isPassed(int index) {
    return Vocabulary.COPULAS.contains(lower(index)) || (isLabelled && isEmpty(index));
  }

  /** A maximum length of this: the length. But the length of this: the thing itself. */
  private List<String> measureOf(int of) {
    if (of == 0) {
      return List.of();
    }
    boolean isOfThing = of >= 2 && lower(of - 2).equals("the");
    return !isOfThing && Vocabulary.AMOUNTS.contains(lower(of - 1))
        ? nameWords(phrase(of - 1))
        : List.of();
  }

  private List<String> phrase(int last) {
    boolean isMeasure = ParameterTypes.isMeasure(List.of(lower(last)));
    int most = isMeasure ? 3 : 2;
    List<String> words = new ArrayList<>();
    for (int i = last; i >= 0 && words.size() < most && !isEmpty(i, words.isEmpty()); i--) {
      words.add(before.get(i));
    }
    Collections.reverse(words);
    return words;
  }

  /** The number of actions is an action count; the size of the body is a body size. */
  private List<String> withMeasure(List<String> phrase, int first, boolean isCopula) {
    int of = first > 0 && isArticle(first - 1) ? first - 2 : first - 1;
    if (of < 1 || !lower(of).equals("of")) {
      return phrase;
    }
    String measure = lower(of - 1);
    List<String> words = new ArrayList<>(phrase);
    if (measure.equals("number") || measure.equals("count")) {
      words.set(words.size() - 1, singular(words.get(words.size() - 1)));
      words.add("count");
    } else if (isCopula && ParameterTypes.isMeasure(List.of(measure))) {
      words.add(measure);
    }
    return words;
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isArticle(int index) {
    return Set.of("the", "a", "an", "this", "your").contains(lower(index));
  }

  private boolean isEmpty(int index) {
    return isEmpty(index, true);
  }

  /** Access is a verb, but for the key's. */
  private boolean isEmpty(int index, boolean isLast) {
    String word = lower(index);
    boolean isOfKey = !isLast && word.equals("access")
        || !isLast && word.equals("private") && lower(index + 1).equals("key");
    boolean isLetter = word.length() == 1 && !isLabelled;
    return !isOfKey && (isLetter || Vocabulary.EMPTY.contains(word) || word.contains("'"));
  }

  private static List<String> nameWords(List<String> phrase) {
    return NameWords.of(String.join(" ", phrase));
  }

  private String lower(int index) {
    return before.get(index).toLowerCase(Locale.ROOT);
  }
}
