package dev.errata.documents.openapi;

import java.util.List;

/**
 * What is asked for.
 *
 * @param version the version of OpenAPI
 * @param sets the sets of errors that get responses of their own, beside families and statuses
 */
public record OpenApiRequest(OpenApiVersion version, List<ErrorSet> sets) {

  /**
   * Errors that somebody wants together, such as those of one operation.
   *
   * @param name what the responses are called; letters and digits
   * @param globs patterns of the codes, as the catalog's keys have them
   */
  public record ErrorSet(String name, List<String> globs) {}
}
