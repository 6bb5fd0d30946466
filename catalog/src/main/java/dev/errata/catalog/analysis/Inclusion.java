package dev.errata.catalog.analysis;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tells whether every text that matches one regular expression matches another one too: both read
 * the same characters, one after the other, until one has ended where the other has not.
 */
final class Inclusion {

  /** So many parts of what is left are looked at, which bounds the time. */
  private static final int MOST_PARTS = 1_000_000;

  /** Up to here each character is tried. */
  private static final int SAMPLE = 0x250;

  /** Beyond, one of each block of so many, which nearly all sets have whole or not at all. */
  private static final int STEP = 0x61;

  private static final int END = 0x11000;

  private final Set<Integer> sample = new TreeSet<>();

  /** What each set of characters, as it is written, has of the sample. */
  private final Map<String, BitSet> sets = new HashMap<>();

  /** What is left of either. */
  private record Rest(Language one, Language other) {}

  private Inclusion(String regex, String in) {
    for (int c = 0; c < END; c += c < SAMPLE ? 1 : STEP) {
      sample.add(c);
    }
    (regex + in).codePoints().forEach(c -> {
      sample.add(Math.max(0, c - 1));
      sample.add(c);
      sample.add(c + 1);
    });
  }

  /** Whether it is so; empty if that cannot be told. */
  static Optional<Boolean> of(String regex, String in) {
    Inclusion inclusion = new Inclusion(regex, in);
    Optional<Language> one = LanguageParser.parse(regex, inclusion::characters);
    Optional<Language> other = LanguageParser.parse(in, inclusion::characters);
    return one.isPresent() && other.isPresent()
        ? inclusion.compare(one.get(), other.get(), inclusion.letters())
        : Optional.empty();
  }

  private Optional<Boolean> compare(Language one, Language other, Set<Integer> letters) {
    Rest start = new Rest(one, other);
    Set<Rest> seen = new HashSet<>(Set.of(start));
    Deque<Rest> open = new ArrayDeque<>(seen);
    Budget budget = new Budget(MOST_PARTS);
    while (!open.isEmpty()) {
      Rest rest = open.remove();
      if (rest.one.hasEmpty() && !rest.other.hasEmpty()) {
        return Optional.of(false);
      }
      for (int letter : letters) {
        Rest next = new Rest(rest.one.after(letter), rest.other.after(letter));
        if (!next.one.equals(Language.NONE) && seen.add(next)) {
          // Each is read on by every letter.
          budget.spend((long) letters.size() * (next.one.size() + next.other.size()));
          if (budget.isSpent()) {
            return Optional.empty();
          }
          open.add(next);
        }
      }
    }
    return Optional.of(true);
  }

  private BitSet characters(String written) {
    return sets.computeIfAbsent(written, this::tried);
  }

  private BitSet tried(String written) {
    Pattern one = Pattern.compile(written);
    BitSet set = new BitSet();
    sample.stream().filter(c -> one.matcher(Character.toString(c)).matches()).forEach(set::set);
    return set;
  }

  /** Of the characters that are in the same sets, one. */
  private Set<Integer> letters() {
    Map<Set<String>, Integer> letters = new HashMap<>();
    for (int c : sample) {
      Set<String> members = new HashSet<>();
      sets.forEach((written, set) -> {
        if (set.get(c)) {
          members.add(written);
        }
      });
      letters.putIfAbsent(members, c);
    }
    return new TreeSet<>(letters.values());
  }
}
