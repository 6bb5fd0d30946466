package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the head of a column tells of its role. The words stand in {@code head-words.txt}. */
final class HeadWords {

  /** How surely a head tells a role. */
  enum Certainty {
    NONE,
    /** It may be called so where nothing else is. */
    POSSIBLE,
    /** Most often it is called so. */
    LIKELY,
    /** Nothing else is called so. */
    CERTAIN
  }

  private final Map<Role, Map<String, Certainty>> heads;

  private HeadWords(Map<Role, Map<String, Certainty>> heads) {
    this.heads = heads;
  }

  /** Reads the words. */
  static HeadWords load() {
    Map<Role, Map<String, Certainty>> heads = new EnumMap<>(Role.class);
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        HeadWords.class.getResourceAsStream("head-words.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> add(line, heads));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HeadWords(heads);
  }

  private static void add(String line, Map<Role, Map<String, Certainty>> heads) {
    int colon = line.indexOf(':');
    String[] key = line.substring(0, colon).split(" ");
    Map<String, Certainty> words =
        heads.computeIfAbsent(Role.of(key[0]).orElseThrow(), role -> new HashMap<>());
    Certainty certainty = Certainty.valueOf(key[1].toUpperCase(Locale.ROOT));
    for (String word : line.substring(colon + 1).split(",")) {
      words.merge(word.strip(), certainty, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
  }

  /** How surely a column with that head has the role. */
  Certainty certainty(Role role, String head) {
    if (head.equals(Columns.TEXT)) {
      return role == Role.MESSAGE ? Certainty.LIKELY : Certainty.NONE;
    }
    Certainty whole = whole(role, Words.of(head));
    Certainty last = whole(role, Words.of(head.substring(head.lastIndexOf('.') + 1)));
    return whole.compareTo(last) >= 0 ? whole : last;
  }

  /** A head of many words, as {@code Error code (string)}, tells less than one that is known. */
  private Certainty whole(Role role, String words) {
    Map<String, Certainty> known = heads.get(role);
    Certainty exact = known.get(words);
    if (exact != null) {
      return exact;
    }
    String spaced = " " + words + " ";
    return known.entrySet().stream()
            .filter(entry -> entry.getValue() == Certainty.CERTAIN)
            .anyMatch(entry -> spaced.contains(" " + entry.getKey() + " "))
        ? Certainty.LIKELY
        : Certainty.NONE;
  }
}
