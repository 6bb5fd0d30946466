package dev.errata.documents.message;

import dev.errata.documents.message.ImportedMessage.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each parameter of one message a name of its own. */
final class ParameterNames {

  private final String text;
  private final Set<String> taken = new HashSet<>();

  /** The parameters so far, by what tells them from others. */
  private final Map<String, Parameter> parameters = new HashMap<>();

  private int positional;

  ParameterNames(String text) {
    this.text = text;
  }

  /**
   * The parameters that placeholders stand for, in their order. Names that the document gives are
   * given first, so that no other takes them.
   */
  Parameter[] of(List<Placeholder> placeholders) {
    Parameter[] named = new Parameter[placeholders.size()];
    for (int i = 0; i < named.length; i++) {
      if (placeholders.get(i).label().isPresent()) {
        named[i] = labelled(placeholders.get(i));
      }
    }
    for (int i = 0; i < named.length; i++) {
      if (placeholders.get(i).label().isEmpty()) {
        int from = i == 0 ? 0 : placeholders.get(i - 1).end();
        int to = i + 1 < named.length ? placeholders.get(i + 1).start() : text.length();
        named[i] =
            unlabelled(placeholders.get(i), new Surroundings(text, placeholders.get(i), from, to));
      }
    }
    return named;
  }

  private Parameter labelled(Placeholder placeholder) {
    String label = placeholder.label().orElseThrow();
    List<String> words = NameWords.ofLabel(label);
    String identity = words.isEmpty() ? label : String.join(" ", words);
    return spelt(
        placeholder,
        parameters.computeIfAbsent(
            "name " + identity, key -> parameter(placeholder, words, false)));
  }

  private Parameter unlabelled(Placeholder placeholder, Surroundings surroundings) {
    positional++;
    String identity =
        placeholder.number().map(number -> "number " + number).orElse("position " + positional);
    return spelt(
        placeholder,
        parameters.computeIfAbsent(
            identity, key -> parameter(placeholder, surroundings.name(), true)));
  }

  private Parameter parameter(Placeholder placeholder, List<String> words, boolean isMadeUp) {
    String name = words.isEmpty() ? "arg" + (parameters.size() + 1) : NameWords.lowerCamel(words);
    return new Parameter(
        unused(name),
        ParameterTypes.of(placeholder.type(), words),
        Secrets.isSecret(words),
        isMadeUp || words.isEmpty(),
        "");
  }

  private Parameter spelt(Placeholder placeholder, Parameter parameter) {
    return new Parameter(
        parameter.name(),
        parameter.type(),
        parameter.sensitive(),
        parameter.isNameMadeUp(),
        text.substring(placeholder.start(), placeholder.end()));
  }

  /** Names that differ by case alone would be read as one. */
  private String unused(String name) {
    String unused = name;
    for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) {
      unused = name + i;
    }
    return unused;
  }
}
