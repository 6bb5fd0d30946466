package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * An error as a catalog defines it.
 *
 * @param key what it is called in the catalog, where no other error has that name
 * @param code the code as it stands on the wire, which several errors may share
 * @param aliases codes that it had before
 * @param status the HTTP status; {@link #NO_STATUS} if it has none
 * @param message the message
 * @param documented the message as the source document prints it, where that differs
 * @param params all parameters: first those of the message in its order, then the others
 * @param name the Java name, if the catalog gives one
 * @param family the family that the error names, if it names one
 * @param description what the error means
 * @param solution what to do about it
 * @param retryAfter the parameter that says when to send the request again
 * @param retryable whether the same request may succeed when sent again
 * @param trace whether its exception has a stack trace
 * @param facts what the catalog tells of it beside the usual
 * @param deprecated why not to use the error any more
 */
public record ErrorDefinition(
    Located<String> key,
    Located<String> code,
    List<Located<String>> aliases,
    Located<Integer> status,
    MessageTemplate message,
    Optional<String> documented,
    List<Param> params,
    Optional<Located<String>> name,
    Optional<Located<String>> family,
    Optional<Located<String>> description,
    Optional<Located<String>> solution,
    Optional<Located<String>> retryAfter,
    boolean retryable,
    boolean trace,
    List<Fact.Value> facts,
    Optional<String> deprecated) {

  /** Stands for the status of what is sent without one, whatever status comes with it. */
  public static final int NO_STATUS = 0;

  /** What it has of a fact. */
  public Optional<Located<String>> fact(String factName) {
    return facts.stream()
        .filter(fact -> fact.name().value().equals(factName))
        .map(Fact.Value::text)
        .findFirst();
  }

  /** The parameter of that name. */
  public Optional<Param> param(String paramName) {
    return params.stream()
        .filter(param -> param.name().value().equals(paramName))
        .findFirst();
  }
}
