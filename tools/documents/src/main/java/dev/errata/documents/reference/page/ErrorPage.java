package dev.errata.documents.reference.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of an error.
 *
 * @param row the error as lists have it
 * @param code the code on the wire
 * @param wireCode the page of that code, where the error is called otherwise
 * @param aliases codes that it had before
 * @param texts what is said of it
 * @param retry when to send the request again, in words
 * @param standsForStatus whether an answer without a code stands for it, by its status
 * @param params its parameters
 * @param facts what is told beside the usual
 * @param logLine its message as logs print it, with made up values
 * @param wire how it looks on the wire
 * @param java how it looks in Java
 * @param families the families that it belongs to, the nearest first
 * @param limits the limits that it stands for
 * @param sameCode other errors with its code
 * @param siblings some of the other errors of its family
 * @param moreSiblings how many more there are
 * @param isRemoved whether the catalog does not have it any more
 */
public record ErrorPage(
    ErrorRow row,
    String code,
    Optional<Link> wireCode,
    List<Link> aliases,
    Texts texts,
    Retry retry,
    boolean standsForStatus,
    List<ParamRow> params,
    List<FactRow> facts,
    String logLine,
    List<WireExample> wire,
    JavaUse java,
    List<Link> families,
    List<LimitRow> limits,
    List<ErrorRow> sameCode,
    List<ErrorRow> siblings,
    int moreSiblings,
    boolean isRemoved) {

  /** Where it is. */
  public Place place() {
    return row.link().place();
  }

  /** Whether the catalog says of a parameter what it means. */
  public boolean hasDescribedParams() {
    return params.stream().anyMatch(param -> !param.description().isEmpty());
  }

  /** What tells it from all others. */
  public String key() {
    return row.link().text();
  }

  /**
   * What is said of an error.
   *
   * @param description what it means; may be empty
   * @param solution what to do about it; may be empty
   * @param documented the message as the source document prints it, where that differs
   * @param deprecated why not to use it any more
   * @param documentation the address of its documentation
   */
  public record Texts(
      String description,
      String solution,
      Optional<String> documented,
      Optional<String> deprecated,
      Optional<String> documentation) {}

  /**
   * Whether to send a request again.
   *
   * @param isWorthwhile whether it may succeed
   * @param words the same in words
   */
  public record Retry(boolean isWorthwhile, String words) {}
}
