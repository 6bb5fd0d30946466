package dev.errata.jakarta;

import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Answers what Bean Validation finds: 400 with all violations, if it was in the request. */
final class ValidationMapper extends ErrorMapper<ValidationException> {

  ValidationMapper(ErrorApi<?> api) {
    super(api);
  }

  @Override
  public Response toResponse(ValidationException thrown) {
    if (!(thrown instanceof ConstraintViolationException violated)
        || Violations.isOfServer(violated)) {
      return super.toResponse(thrown);
    }
    return Answers.send(
        ErrorBodies.refuse(api(), 400, Map.of(), thrown, Violations.of(violated), asked()));
  }
}
