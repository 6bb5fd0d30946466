package dev.errata.documents.explain;

import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may be meant by a text that no catalog knows: a slip of the keyboard, or common words. */
final class NearestErrors {

  private static final int MOST = 3;

  private final List<NamedCatalog> catalogs;

  NearestErrors(List<NamedCatalog> catalogs) {
    this.catalogs = catalogs;
  }

  /** The nearest codes, none of them if nothing is near. */
  List<String> to(String asked) {
    Map<String, String> codes = new HashMap<>();
    for (NamedCatalog catalog : catalogs) {
      for (ErrorDefinition error : catalog.catalog().errors()) {
        codes.put(error.code().value(), error.code().value());
        codes.put(
            ErrorNaming.className(error, catalog.catalog().codes()),
            error.code().value());
      }
    }
    Set<String> nearest = new LinkedHashSet<>();
    Suggestions.nearest(asked, sorted(codes.keySet()))
        .ifPresent(hit -> nearest.add(codes.get(hit)));
    nearest.addAll(byWords(asked));
    return nearest.stream().limit(MOST).toList();
  }

  private static Collection<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  /** The errors that share the rarest words with the text. */
  private List<String> byWords(String asked) {
    List<ErrorDefinition> errors = catalogs.stream()
        .flatMap(catalog -> catalog.catalog().errors().stream())
        .toList();
    Map<String, Integer> frequencies = new HashMap<>();
    Map<ErrorDefinition, Set<String>> words = new HashMap<>();
    for (ErrorDefinition error : errors) {
      words.put(error, words(error.code().value() + " " + error.message().text()));
      words.get(error).forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    Set<String> askedWords = words(asked);
    Map<ErrorDefinition, Double> weights = new HashMap<>();
    for (ErrorDefinition error : errors) {
      double weight = words.get(error).stream()
          .filter(askedWords::contains)
          .mapToDouble(word -> Math.log(1.0 + errors.size() / (double) frequencies.get(word)))
          .sum();
      weights.put(error, weight / Math.sqrt(words.get(error).size()));
    }
    return errors.stream()
        .filter(error -> weights.get(error) > 0)
        .sorted(Comparator.comparing(weights::get, Comparator.reverseOrder()))
        .map(error -> error.code().value())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Its words in small letters; words in a code begin with capitals. */
  private static Set<String> words(String text) {
    String[] words = text.split("[^\\p{L}\\p{Nd}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    return new HashSet<>(Arrays.stream(words)
        .filter(word -> word.length() > 2)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList());
  }
}
