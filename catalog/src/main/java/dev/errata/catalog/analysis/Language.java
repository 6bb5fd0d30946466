package dev.errata.catalog.analysis;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that match an expression. What is left of them once a character was read is a language
 * again (Brzozowski's derivative), so that two can be compared character by character.
 */
sealed interface Language {

  /** No text at all. */
  Language NONE = new Either(Set.of());

  /** The empty text alone. */
  Language EMPTY = new Repeated(NONE, 0, 0);

  /** More often is without end. */
  int ENDLESS = Integer.MAX_VALUE;

  /** Whether the empty text is one of them. */
  boolean hasEmpty();

  /** What may follow a character. */
  Language after(int character);

  /** How many parts it has. */
  int size();

  /** One character of a set. */
  record Letter(BitSet characters) implements Language {

    @Override
    public int size() {
      return 1;
    }

    @Override
    public boolean hasEmpty() {
      return false;
    }

    @Override
    public Language after(int character) {
      return characters.get(character) ? EMPTY : NONE;
    }
  }

  /** One and then the other. */
  record Both(Language first, Language second) implements Language {

    @Override
    public int size() {
      return 1 + first.size() + second.size();
    }

    @Override
    public boolean hasEmpty() {
      return first.hasEmpty() && second.hasEmpty();
    }

    @Override
    public Language after(int character) {
      Language rest = both(first.after(character), second);
      return first.hasEmpty() ? either(List.of(rest, second.after(character))) : rest;
    }
  }

  /** One of several; none if there are none. */
  record Either(Set<Language> options) implements Language {

    @Override
    public int size() {
      return 1 + options.stream().mapToInt(Language::size).sum();
    }

    @Override
    public boolean hasEmpty() {
      return options.stream().anyMatch(Language::hasEmpty);
    }

    @Override
    public Language after(int character) {
      Set<Language> rests = new HashSet<>();
      options.forEach(option -> rests.add(option.after(character)));
      return either(rests);
    }
  }

  /** The same so many times. */
  record Repeated(Language body, int least, int most) implements Language {

    @Override
    public int size() {
      return 1 + body.size();
    }

    @Override
    public boolean hasEmpty() {
      return least == 0 || body.hasEmpty();
    }

    @Override
    public Language after(int character) {
      return most == 0
          ? NONE
          : both(
              body.after(character),
              repeated(body, Math.max(0, least - 1), most == ENDLESS ? ENDLESS : most - 1));
    }
  }

  /** One and then the other, in the simplest form, so that equal languages are often equal. */
  static Language both(Language first, Language second) {
    if (first.equals(NONE) || second.equals(NONE)) {
      return NONE;
    }
    if (first.equals(EMPTY)) {
      return second;
    }
    if (first instanceof Both both) {
      return both(both.first, both(both.second, second));
    }
    return second.equals(EMPTY) ? first : new Both(first, second);
  }

  /** One of several, in the simplest form. */
  static Language either(Collection<Language> options) {
    Set<Language> simple = new HashSet<>();
    for (Language option : options) {
      if (option instanceof Either several) {
        simple.addAll(several.options);
      } else {
        simple.add(option);
      }
    }
    return simple.size() == 1 ? simple.iterator().next() : new Either(Set.copyOf(simple));
  }

  /** The same so many times, in the simplest form. */
  static Language repeated(Language body, int least, int most) {
    if (most == 0 || body.equals(EMPTY)) {
      return EMPTY;
    }
    return least == 1 && most == 1 ? body : new Repeated(body, least, most);
  }
}
