package dev.errata.documents.sync;

import dev.errata.catalog.model.Param;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Piece;
import dev.errata.documents.message.ImportedMessage.Text;
import dev.errata.documents.sync.KeptNames.Old;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message that a document has changed, with the names and the parameters that a catalog has.
 *
 * @param template the message
 * @param documented how the document prints it, if a catalog has to say so
 * @param added what is written of parameters that are new, by name
 * @param removed the parameters that are not in it any more
 * @param lost those of them that somebody has named or described
 */
record Rewording(
    String template,
    Optional<String> documented,
    Map<String, String> added,
    Set<String> removed,
    List<String> lost) {

  private static final String MESSAGE = "message";
  private static final String DOCUMENTED = "documented";

  /**
   * Rewords a message.
   *
   * @param before how the document printed it; empty if that is not known
   */
  static Rewording of(CatalogError error, String before, ImportedMessage now) {
    List<Old> old = KeptNames.old(error, before);
    List<String> names = KeptNames.of(old, now);
    Set<String> removed = new TreeSet<>(old.stream().map(Old::name).toList());
    names.forEach(removed::remove);
    String shown = text(now, names, false);
    return new Rewording(
        text(now, names, true),
        shown.equals(now.documented()) ? Optional.empty() : Optional.of(now.documented()),
        added(error, now, names),
        removed,
        old.stream()
            .filter(one -> removed.contains(one.name()) && isByHand(error, one))
            .map(Old::name)
            .distinct()
            .toList());
  }

  private static String text(ImportedMessage message, List<String> names, boolean isTemplate) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (Piece piece : message.pieces()) {
      if (piece instanceof Text fixed) {
        text.append(isTemplate ? fixed.text().replace("{", "{{").replace("}", "}}") : fixed.text());
      } else {
        text.append('{').append(names.get(next++)).append('}');
      }
    }
    return text.toString();
  }

  private static Map<String, String> added(
      CatalogError error, ImportedMessage now, List<String> names) {
    List<String> known = new ArrayList<>(
        error.definition().params().stream().map(param -> param.name().value()).toList());
    Map<String, String> added = new LinkedHashMap<>();
    List<Parameter> parameters = KeptNames.parameters(now);
    for (int i = 0; i < names.size(); i++) {
      if (!known.contains(names.get(i))) {
        Parameter parameter = parameters.get(i);
        added.putIfAbsent(
            names.get(i),
            parameter.sensitive()
                ? "{type: " + parameter.type() + ", sensitive: true}"
                : parameter.type());
      }
    }
    return added;
  }

  /** Whether a catalog tells more of a parameter, or else, than the document does. */
  private static boolean isByHand(CatalogError error, Old old) {
    Parameter before = old.parameter();
    Optional<Param> declared = error.definition().param(old.name());
    return !old.name().equals(before.name())
        || declared
            .filter(param -> param.isList()
                || param.internal()
                || param.description().isPresent()
                || param.sensitive() != before.sensitive()
                || !isOfType(before.type(), param, error))
            .isPresent();
  }

  /** Without an entry a parameter is a text, whatever type an import would write. */
  private static boolean isOfType(String type, Param param, CatalogError error) {
    boolean isImplied = error.definition().message().placeholders().stream()
        .anyMatch(placeholder -> placeholder.span().equals(param.name().span()));
    return isImplied || param.type().keyword().equals(type);
  }

  /** Writes it into an error; empty if that cannot be. */
  Optional<ErrorSlice> on(ErrorSlice slice) {
    Optional<ErrorSlice> changed = slice
        .withText(MESSAGE, template)
        .flatMap(next -> documented
            .map(text -> next.withText(DOCUMENTED, text))
            .orElseGet(() -> next.without(DOCUMENTED)))
        .flatMap(next -> ParamEdit.with(next, added));
    for (String name : removed) {
      changed = changed.flatMap(next -> ParamEdit.without(next, name));
    }
    return changed;
  }
}
