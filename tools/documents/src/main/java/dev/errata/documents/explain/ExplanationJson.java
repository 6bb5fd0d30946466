package dev.errata.documents.explain;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.source.Located;
import dev.errata.documents.write.TreeFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what errors mean, for programs. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** An answer as JSON: {@code errors}, and {@code nearest} if there are none. */
  public static String of(Answer answer) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(
        "errors", answer.explanations().stream().map(ExplanationJson::error).toList());
    tree.put("nearest", answer.nearest());
    return TreeFormat.JSON.write(tree);
  }

  private static Map<String, Object> error(Explanation explanation) {
    ErrorDefinition error = explanation.error();
    ExplanationFacts facts = new ExplanationFacts(explanation);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", error.code().value());
    tree.put("id", error.key().value());
    tree.put("catalog", explanation.catalog().name());
    tree.put("line", error.key().span().start().line());
    tree.put("matched", explanation.match().word());
    tree.put("status", error.status().value());
    tree.put("message", error.message().text());
    error.description().ifPresent(text -> tree.put("description", text.value()));
    error.solution().ifPresent(text -> tree.put("solution", text.value()));
    tree.put("retryable", error.retryable());
    error.retryAfter().ifPresent(param -> tree.put("retryAfter", param.value()));
    tree.put("params", error.params().stream().map(param -> param(facts, param)).toList());
    facts.family().ifPresent(family -> tree.put("family", family.name().value()));
    tree.put("exception", facts.className());
    tree.put("factory", facts.factory());
    tree.put("validators", facts.validators());
    tree.put("aliases", error.aliases().stream().map(Located::value).toList());
    error.deprecated().ifPresent(text -> tree.put("deprecated", text));
    facts.address().ifPresent(text -> tree.put("documentation", text));
    return tree;
  }

  private static Map<String, Object> param(ExplanationFacts facts, Param param) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", param.name().value());
    tree.put("type", ExplanationFacts.type(param));
    tree.put("sensitive", param.sensitive());
    tree.put("internal", param.internal());
    facts.value(param).ifPresent(value -> tree.put("value", value));
    return tree;
  }
}
