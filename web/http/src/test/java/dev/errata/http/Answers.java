package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shorthand of the tests. */
final class Answers {

  static final Function<String, Optional<String>> NO_HEADERS = name -> Optional.empty();

  private Answers() {}

  /** Headers by their names, in whatever case. */
  static Function<String, Optional<String>> headers(Map<String, String> headers) {
    return name -> headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The same API with other bodies. */
  static <E extends CodedException> ErrorApi<E> withShapes(ErrorApi<E> api, String... shapes) {
    ErrorApi.Maker<E> maker =
        (status, code, message, params, cause) -> api.decode(status, code, message, params, cause);
    return new ErrorApi<>(typeOf(api), maker, api.documentation(), Map.of(), shapes);
  }

  /** The parent of the API's exceptions, of which that of an unknown code is the next child. */
  @SuppressWarnings("unchecked")
  static <E extends CodedException> Class<E> typeOf(ErrorApi<E> api) {
    return (Class<E>) api.decode(0, "", "", null, null).getClass().getSuperclass();
  }

  /** A request that accepts something. */
  static ErrorRequest accepting(String accept) {
    return new ErrorRequest("GET", accept, "/users/7", "r-1", "");
  }
}
