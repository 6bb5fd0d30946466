package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** A head of more words is a sentence. */
  private static final int MOST_WORDS = 5;

  /** What is said of a column beside its name: {@code Code (string)}, {@code Code [width=25]}. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

  private final Map<Role, Map<String, Certainty>> heads = new EnumMap<>(Role.class);
  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private HeadWords() {}

  /** Reads the words. */
  static HeadWords load() {
    HeadWords words = new HeadWords();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        HeadWords.class.getResourceAsStream("head-words.txt"), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String[] key = line.substring(0, colon).split(" ");
    Role role = Role.of(key[0]).orElseThrow();
    List<String> listed =
        Stream.of(line.substring(colon + 1).split(",")).map(String::strip).toList();
    if (key[1].equals("word")) {
      words.computeIfAbsent(role, unused -> new HashSet<>()).addAll(listed);
      return;
    }
    Certainty certainty = Certainty.valueOf(key[1].toUpperCase(Locale.ROOT));
    Map<String, Certainty> ofRole = heads.computeIfAbsent(role, unused -> new HashMap<>());
    listed.forEach(head -> ofRole.merge(head, certainty, (a, b) -> a.compareTo(b) > 0 ? a : b));
  }

  /** How surely a column with that head has the role. */
  Certainty certainty(Role role, String head) {
    if (head.equals(Columns.TEXT)) {
      return role == Role.MESSAGE ? Certainty.LIKELY : Certainty.NONE;
    }
    Certainty whole = whole(role, Words.of(head));
    Certainty last = whole(role, Words.of(head.substring(head.lastIndexOf('.') + 1)));
    Certainty bare = whole(role, Words.of(BRACKETS.matcher(head).replaceAll("")));
    return Stream.of(whole, last, bare).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** A head of many words, as {@code Error code (string)}, tells less than one that is known. */
  private Certainty whole(Role role, String head) {
    Map<String, Certainty> known = heads.get(role);
    Certainty exact = known.get(head);
    if (exact != null) {
      return exact;
    }
    String spaced = " " + head + " ";
    boolean hasCertain = known.entrySet().stream()
        .filter(entry -> entry.getValue() == Certainty.CERTAIN)
        .anyMatch(entry -> spaced.contains(" " + entry.getKey() + " "));
    if (hasCertain) {
      return Certainty.LIKELY;
    }
    String[] parts = head.split(" ");
    boolean hasWord =
        parts.length <= MOST_WORDS && Stream.of(parts).anyMatch(words.get(role)::contains);
    return hasWord ? Certainty.POSSIBLE : Certainty.NONE;
  }
}
