package dev.errata.http;

/**
 * One mistake of a request that a framework has found, such as a violated constraint.
 *
 * @param pointer the part of the request, as a JSON pointer (RFC 6901) such as {@code /email}; null
 *     is read as empty, which is the whole
 * @param detail what is wrong with it, in words that the caller may see; null is read as empty
 */
public record Violation(String pointer, String detail) {

  /** Reads null as empty. */
  public Violation {
    pointer = pointer == null ? "" : pointer;
    detail = detail == null ? "" : detail;
  }
}
