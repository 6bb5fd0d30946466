package dev.errata.http;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.errata.CodedException;
import dev.errata.ErrorApi;
import java.util.List;

/**
 * Whatever bytes an answer has, reading them ends in an exception of the API that can be printed
 * and answered. A build tries the inputs that are kept beside the test; with {@code JAZZER_FUZZ=1}
 * in the environment new ones are looked for.
 */
class ErrorBodiesFuzzTest {

  private static final List<ErrorApi<? extends CodedException>> APIS =
      List.of(UsersErrors.API, RamErrors.API, IamErrors.API);

  @FuzzTest(maxDuration = "5m")
  void endsInAnErrorOfTheApi(byte[] body) {
    for (ErrorApi<? extends CodedException> api : APIS) {
      CodedException error = ErrorBodies.read(api, 404, Answers.NO_HEADERS, body);
      String unused = error + error.wireMessage() + error.params();
      ErrorBodies.write(api, error, Answers.accepting(unused)).logged();
    }
  }
}
