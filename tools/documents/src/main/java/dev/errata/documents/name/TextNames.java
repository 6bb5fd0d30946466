package dev.errata.documents.name;

import dev.errata.catalog.naming.JavaNames;
import dev.errata.documents.message.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes names of the words that a text has. */
final class TextNames {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9]+(?:['\u2019][a-z]+)?(?:[_-][A-Za-z0-9]+)*");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Set<String> NEGATED_VERBS = listed("""
      aren't arent can't cannot cant couldn't couldnt didn't didnt doesn't doesnt don't dont
      hasn't hasnt haven't havent isn't isnt mustn't mustnt shouldn't shouldnt wasn't wasnt
      weren't werent won't wont wouldn't wouldnt
      """);

  private static final Set<String> LITTLE = listed("""
      a also an and any are as at be because been being both but by can could did do does for
      from had has have if in into is it its may might of on or our please s shall should so
      some such that the their them then there these they this those to was we were which while
      who will with would you your
      """);

  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  /** One word alone, such as Conflict, is better told from others with more. */
  private static final int FEWEST = 2;

  private TextNames() {}

  /**
   * The words of a text that a name can be made of, each capitalised.
   *
   * @param all in the order in which they are taken
   * @param sentence how many of them are enough at first: the first sentence, if it says anything
   */
  record Words(List<String> all, int sentence) {}

  /**
   * Cuts a text into the words of names.
   *
   * @param text the fixed text of a message; what has no ASCII letters is left out
   */
  static Words words(String text) {
    List<String> words = new ArrayList<>();
    int enough = 0;
    String ascii = NameWords.ascii(text);
    if (isForeign(ascii)) {
      return new Words(List.of(), 0);
    }
    for (String sentence : SENTENCE_END.split(ascii)) {
      addWords(sentence, words);
      enough = enough < FEWEST ? words.size() : enough;
    }
    return new Words(List.copyOf(words), enough);
  }

  /** Whether a text is in another script, so that its few Latin words say nothing. */
  private static boolean isForeign(String ascii) {
    long letters = ascii.codePoints().filter(Character::isLetter).count();
    return 2 * ascii.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count() < letters;
  }

  private static void addWords(String sentence, List<String> words) {
    String previous = "";
    for (String word : WORD.matcher(sentence).results().map(MatchResult::group).toList()) {
      String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      boolean isPlace = lower.equals("in") && BE.contains(previous);
      // Without these words a rule would read as what it forbids: a region is specified.
      boolean isRule = lower.equals("must") || (lower.equals("be") && previous.equals("must"));
      if (NEGATED_VERBS.contains(lower)) {
        words.add("Not");
      } else if (isRule && lower.equals("be")) {
        words.set(words.size() - 1, "MustBe");
      } else if (isPlace || isRule || !isLittle(lower)) {
        words.add(name(word));
      }
      previous = lower;
    }
  }

  private static boolean isLittle(String lower) {
    return LITTLE.contains(lower) || DIGITS.matcher(lower).matches();
  }

  private static String name(String word) {
    return JavaNames.upperCamel(APOSTROPHE.split(word)[0]);
  }

  private static Set<String> listed(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
