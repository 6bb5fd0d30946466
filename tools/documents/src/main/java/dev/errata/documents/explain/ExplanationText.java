package dev.errata.documents.explain;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what an error means, for people. */
public final class ExplanationText {

  private final ExplanationFacts facts;
  private final ErrorDefinition error;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation) {
    this.facts = new ExplanationFacts(explanation);
    this.error = explanation.error();
  }

  /** The lines of a report, the first of which has the code. */
  public static List<String> lines(Explanation explanation) {
    return new ExplanationText(explanation).all();
  }

  private List<String> all() {
    String status = error.status().value() == 0 ? "" : error.status().value() + "  ";
    lines.add(error.code().value() + "  " + status + facts.place());
    lines.add("  " + error.message().text());
    error
        .description()
        .map(Located::value)
        .filter(text -> !text.equals(error.message().text()))
        .ifPresent(text -> say("meaning", text));
    error.solution().ifPresent(text -> say("what to do", text.value()));
    say("try again", again());
    error.params().forEach(this::param);
    facts.family().ifPresent(this::family);
    say("catch", facts.className());
    say("throw", facts.factory());
    List<String> validators = facts.validators();
    if (!validators.isEmpty()) {
      say("validator", String.join(", ", validators));
    }
    if (!error.aliases().isEmpty()) {
      say(
          "once called",
          error.aliases().stream().map(Located::value).collect(Collectors.joining(", ")));
    }
    error.deprecated().ifPresent(text -> say("deprecated", text));
    facts.address().ifPresent(text -> say("more", text));
    return List.copyOf(lines);
  }

  private String again() {
    return error
        .retryAfter()
        .map(param -> "yes, when " + param.value() + " says")
        .orElse(error.retryable() ? "yes, the same request may succeed" : "no");
  }

  private void param(Param param) {
    StringBuilder text = new StringBuilder(param.name().value());
    facts.value(param).ifPresent(value -> text.append(" = ").append(value));
    text.append(" (").append(ExplanationFacts.type(param));
    if (param.sensitive()) {
      text.append(", sensitive");
    }
    if (param.internal()) {
      text.append(", internal");
    }
    text.append(")");
    param.description().ifPresent(description -> text.append(": ").append(description));
    say("parameter", text.toString());
  }

  private void family(Family family) {
    String description = family.description().isEmpty() ? "" : ": " + family.description();
    say("family", facts.familyClass(family) + description);
  }

  private void say(String label, String text) {
    lines.add("  %-12s %s".formatted(label + ":", text));
  }
}
