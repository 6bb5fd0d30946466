package dev.errata.jakarta;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.errata.ErrorApi;

/**
 * Mappers in place of Jersey's own, which answer 400 with Jackson's message whatever was read or
 * written. What is wrong with a request's body does not come here; see {@link RequestBodies}.
 */
final class JacksonMappers {

  private JacksonMappers() {}

  /** For text that is no JSON. */
  static final class OfSyntax extends ErrorMapper<JsonParseException> {

    OfSyntax(ErrorApi<?> api) {
      super(api);
    }
  }

  /** For JSON and objects that do not match. */
  static final class OfMapping extends ErrorMapper<JsonMappingException> {

    OfMapping(ErrorApi<?> api) {
      super(api);
    }
  }
}
