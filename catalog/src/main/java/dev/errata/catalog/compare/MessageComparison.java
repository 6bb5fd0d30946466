package dev.errata.catalog.compare;

import dev.errata.catalog.compare.reading.MessageSimulation;
import dev.errata.catalog.compare.reading.MessageSimulation.Outcome;
import dev.errata.catalog.compare.reading.MessageSimulation.Reading;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate;
import java.util.HashMap;
import java.util.Map;

/**
 * Messages. Of one that has parameters it is tried what a client that was built before reads out of
 * it.
 */
final class MessageComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      ErrorDefinition before = errors.before();
      ErrorDefinition after = errors.after();
      Map<String, String> names = new HashMap<>();
      errors.params().forEach((old, now) -> names.put(old, now.name().value()));
      if (!worded(before.message(), names).equals(worded(after.message(), Map.of()))) {
        compare(errors, names, report);
      }
    }
  }

  private static void compare(ErrorPair errors, Map<String, String> names, ChangeReport report) {
    ErrorDefinition before = errors.before();
    ErrorDefinition after = errors.after();
    boolean hasParams = !before.message().placeholders().isEmpty()
        || !after.message().placeholders().isEmpty();
    Outcome outcome = MessageSimulation.run(before, after, names);
    ChangeKind kind = hasParams ? kind(outcome) : ChangeKind.MESSAGE_CHANGED;
    report.changed(
        kind,
        errors.name(),
        "the message of '" + errors.name() + "' has changed" + text(kind, outcome),
        help(kind),
        before.message().span(),
        after.message().span());
  }

  private static ChangeKind kind(Outcome outcome) {
    if (outcome.reading() == Reading.READS) {
      return ChangeKind.MESSAGE_READS;
    }
    return outcome.reading() == Reading.LOST ? ChangeKind.MESSAGE_LOST : ChangeKind.MESSAGE_MISREAD;
  }

  private static String text(ChangeKind kind, Outcome outcome) {
    String clients = "; clients that were built before ";
    if (kind == ChangeKind.MESSAGE_READS) {
      return clients + "read its parameters all the same";
    }
    if (kind == ChangeKind.MESSAGE_LOST) {
      return clients + "read null for " + outcome.params();
    }
    return kind == ChangeKind.MESSAGE_MISREAD
        ? clients + "read wrong values for " + outcome.params() + ": " + outcome.example()
        : "";
  }

  private static String help(ChangeKind kind) {
    return kind.level() == Level.BREAKING
        ? "keep the fixed text around the parameters; say what is new in 'solution:', or in an error"
            + " with a code of its own"
        : "only what compares messages as a whole can tell";
  }

  /** The message where placeholders have the names of now. */
  private static String worded(MessageTemplate message, Map<String, String> names) {
    StringBuilder text = new StringBuilder();
    for (MessageTemplate.Piece piece : message.pieces()) {
      if (piece instanceof MessageTemplate.Placeholder placeholder) {
        String name = placeholder.param();
        // A character that no message has keeps placeholders apart from braces.
        text.append('\0').append(names.getOrDefault(name, name)).append('\0');
      } else {
        text.append(((MessageTemplate.Literal) piece).text());
      }
    }
    return text.toString();
  }
}
