package dev.errata.documents.draft;

import dev.errata.documents.extract.DocumentedError;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.name.ErrorNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What errors are called in a catalog: their code, or more than that where several share it. */
final class Keys {

  private Keys() {}

  /** The keys of errors, in their order: words of the message tell those of one code apart. */
  static List<String> of(List<DocumentedError> errors, List<ImportedMessage> messages) {
    Map<String, Integer> uses = new HashMap<>();
    errors.forEach(error -> uses.merge(error.code(), 1, Integer::sum));
    Set<String> taken = new HashSet<>(uses.keySet());
    Map<String, Integer> next = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < errors.size(); i++) {
      String code = errors.get(i).code();
      keys.add(
          uses.get(code) == 1 ? code : shared(code, errors.get(i), messages.get(i), taken, next));
    }
    return keys;
  }

  private static String shared(
      String code,
      DocumentedError error,
      ImportedMessage message,
      Set<String> taken,
      Map<String, Integer> next) {
    String words = ErrorNames.ofText(message.fixedText())
        .or(() -> error.status().map(String::valueOf))
        .orElse("1");
    return unique(code + "." + words, taken, next);
  }

  /** The key with a number behind it if need be; where it was left off, the next count goes on. */
  private static String unique(String key, Set<String> taken, Map<String, Integer> next) {
    String unique = key;
    int number = next.getOrDefault(key, 2);
    while (!taken.add(unique)) {
      unique = key + number++;
    }
    next.put(key, number);
    return unique;
  }
}
