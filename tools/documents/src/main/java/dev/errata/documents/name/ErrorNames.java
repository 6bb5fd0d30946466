package dev.errata.documents.name;

import dev.errata.catalog.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives errors the Java names that their codes do not. */
public final class ErrorNames {

  private static final int USUAL_WORDS = 5;

  /** No name ends in them, unless the text does. */
  private static final Set<String> LEADING_ON = Set.of(
      "Another", "Greater", "In", "Least", "Less", "Must", "MustBe", "No", "Not", "Only", "Other",
      "Same", "Than", "When");

  private static final int MOST_WORDS = 10;
  private static final int LONGEST_WORDS = 80;

  /** A class file's name takes 255 bytes, and that of the interface is in it. */
  private static final int LONGEST = 180;

  private final TellingCodes telling;
  private final Set<String> taken = new HashSet<>();

  /** How often a name was asked for, so that many alike take no quadratic time. */
  private final Map<String, Integer> copies = new HashMap<>();

  private ErrorNames(TellingCodes telling) {
    this.telling = telling;
  }

  /**
   * An error that needs a name.
   *
   * @param code what the name is made of where it says something: the key in the catalog
   * @param text what the name is made of else: the fixed text of the message, or of what describes
   *     the error; empty for none
   */
  public record Named(String code, String text) {}

  /**
   * The names that a catalog has to give by {@code name:}, in the order of the errors; empty where
   * the name that Errata makes of the code itself says something and no other error has it.
   *
   * <p>All names that a catalog with these has are unique, case aside.
   */
  public static List<Optional<String>> of(List<Named> errors) {
    return new ErrorNames(new TellingCodes(errors.stream().map(Named::code).toList())).name(errors);
  }

  /** The name that Errata itself makes of a code; empty if it has neither letter nor digit. */
  public static Optional<String> ofCode(String code) {
    return Optional.of(JavaNames.className(code)).filter(name -> !name.isEmpty());
  }

  /** A name made of a text; empty if it has no words for one. */
  public static Optional<String> ofText(String text) {
    return Optional.of(usual(TextNames.words(text).all())).filter(ErrorNames::beginsWithLetter);
  }

  private List<Optional<String>> name(List<Named> errors) {
    List<Boolean> isNamedByCode = new ArrayList<>();
    for (Named error : errors) {
      isNamedByCode.add(telling.says(error.code())
          && ofCode(error.code()).filter(this::claimCode).isPresent());
    }
    List<Optional<String>> names = new ArrayList<>();
    for (int i = 0; i < errors.size(); i++) {
      names.add(isNamedByCode.get(i) ? Optional.empty() : madeUp(errors.get(i)));
    }
    return List.copyOf(names);
  }

  private boolean claimCode(String name) {
    return name.length() <= LONGEST && !ReservedNames.isRefused(name) && taken.add(key(name));
  }

  private Optional<String> madeUp(Named error) {
    TextNames.Words text = TextNames.words(error.text());
    List<String> words = text.all();
    Optional<String> codeName = ofCode(error.code());
    if (words.isEmpty() && codeName.filter(this::claimCode).isPresent()) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      if (name.length() + words.get(i).length() <= LONGEST_WORDS) {
        name.append(words.get(i));
      }
      boolean isEnough =
          i + 1 >= text.sentence() || (i + 1 >= USUAL_WORDS && !LEADING_ON.contains(words.get(i)));
      if (isEnough && claim(name.toString())) {
        return Optional.of(name.toString());
      }
    }
    return Optional.of(numbered(usual(words), error.code()));
  }

  private static String usual(List<String> words) {
    String name = String.join("", words.subList(0, Math.min(words.size(), USUAL_WORDS)));
    return name.length() > LONGEST_WORDS ? name.substring(0, LONGEST_WORDS) : name;
  }

  /** The name with the digits of the code; if others have those too, with a number of its own. */
  private String numbered(String words, String code) {
    String base = beginsWithLetter(words) ? words : "E" + words;
    String digits = code.replaceAll("[^0-9]", "");
    String name = base + digits.substring(0, Math.min(digits.length(), 20));
    String unused = name;
    while (!claim(unused)) {
      unused = name + "No" + copies.merge(key(name), 2, (copy, two) -> copy + 1);
    }
    return unused;
  }

  private boolean claim(String name) {
    return beginsWithLetter(name) && !ReservedNames.isAvoided(name) && taken.add(key(name));
  }

  private static boolean beginsWithLetter(String name) {
    return !name.isEmpty() && Character.isLetter(name.charAt(0));
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
