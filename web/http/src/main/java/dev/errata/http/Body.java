package dev.errata.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a body says.
 *
 * @param status the HTTP status that is sent
 * @param main the error that is answered
 * @param failures the failures to be told one by one; empty for none
 * @param request what was asked
 */
record Body(int status, Failure main, List<Failure> failures, ErrorRequest request)
    implements Values {

  private static final boolean[] IN_URIS = inUris();

  @Override
  public Object of(Role role) {
    return switch (role) {
      case STATUS -> status;
      case TITLE -> ReasonPhrases.of(status);
      case INSTANCE -> present(reference(request.path()));
      case REQUEST_ID -> present(request.requestId());
      case HOST -> present(request.host());
      default -> main.of(role);
    };
  }

  private static String present(String value) {
    return value.isEmpty() ? null : value;
  }

  /** A path as the reference of a URI, in which some characters cannot stand as they are. */
  private static String reference(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isInUris(path.charAt(i))) {
        return encoded(path);
      }
    }
    return path;
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isInUris(b)) {
        encoded.append((char) b);
      } else {
        encoded.append("%%%02X".formatted(b));
      }
    }
    return encoded.toString();
  }

  private static boolean isInUris(int c) {
    return c >= 0 && c < IN_URIS.length && IN_URIS[c];
  }

  /** A table, since every character of every path is looked up. */
  private static boolean[] inUris() {
    boolean[] in = new boolean[0x7F];
    for (int c = ' ' + 1; c < in.length; c++) {
      in[c] = "\"<>\\^`{|}".indexOf(c) < 0;
    }
    return in;
  }
}
