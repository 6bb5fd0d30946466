package dev.errata.http;

/**
 * What an answer has to know of the request. All of it may be null, which is read as empty.
 *
 * @param method the method, such as {@code GET}: an answer to {@code HEAD} has no body
 * @param accept the header {@code Accept}, several of them joined by commas
 * @param path the path as it was sent, without the query, in which there may be secrets
 * @param requestId the number of the request; read as empty if it is no header value of visible
 *     ASCII characters, at most 200
 * @param host the name of the host that answers
 */
public record ErrorRequest(
    String method, String accept, String path, String requestId, String host) {

  /** A request of which nothing is known. */
  public static final ErrorRequest UNKNOWN = new ErrorRequest("", "", "", "", "");

  /** Reads null as empty. */
  public ErrorRequest {
    method = method == null ? "" : method;
    accept = accept == null ? "" : accept;
    path = path == null ? "" : path;
    requestId = requestId == null ? "" : ReceivedHeaders.checkedRequestId(requestId);
    host = host == null ? "" : host;
  }
}
