package dev.errata.documents.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which keys of a file are of one kind: files of texts may have those of labels beside those of
 * errors, told by what the keys begin with. Where no beginning says so, all are of one kind.
 */
final class KeyKinds {

  private static final Pattern OF_ERRORS = Pattern.compile("(?i)errors?|exceptions?|err|faults?");
  private static final int FEWEST = 3;

  private final Set<String> kinds;

  private KeyKinds(Set<String> kinds) {
    this.kinds = kinds;
  }

  static KeyKinds of(List<String> keys) {
    Set<String> kinds = keys.stream()
        .map(KeyKinds::first)
        .collect(Collectors.groupingBy(first -> first, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() >= FEWEST)
        .map(entry -> entry.getKey())
        .collect(Collectors.toCollection(HashSet::new));
    boolean isTold = kinds.stream().anyMatch(kind -> OF_ERRORS.matcher(kind).matches());
    return new KeyKinds(isTold ? kinds : Set.of());
  }

  /** The kind of a key; empty for one of no kind of its own. */
  String of(String key) {
    String first = first(key);
    return kinds.contains(first) ? first : "";
  }

  private static String first(String key) {
    int dot = key.indexOf('.');
    return dot > 0 ? key.substring(0, dot) : "";
  }
}
