package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came beside a message may stand in it too, where the catalog has something else. */
class PrintedTextTest {

  @ParameterizedTest
  @CsvSource({
    "The login of SECRET with K1 failed., SECRET, K1",
    "The login of Ann/SECRET with K1 failed., SECRET, K1",
    "The login of SECRET with K1 failed., p, SECRET",
  })
  void aSensitiveValueIsInNoPlaceOfIt(String message, String password, String key) {
    UsersException read = ErrorBodies.read(
        UsersErrors.API,
        401,
        Answers.NO_HEADERS,
        "{\"code\":\"login-failed\",\"detail\":\"" + message + "\",\"params\":{\"password\":\""
            + password + "\",\"key\":\"" + key + "\"}}");

    assertThat(read.getMessage()).isEqualTo("The login of {user} with {key} failed.");
    assertThat(read.wireMessage()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"\"\"", "null", "\"SECRET\""})
  void elsewhereTheTextIsPrinted(String password) {
    UsersException read = ErrorBodies.read(
        UsersErrors.API,
        401,
        Answers.NO_HEADERS,
        "{\"code\":\"login-failed\",\"detail\":\"The login of Ann with K1 failed.\","
            + "\"params\":{\"password\":" + password + "}}");

    assertThat(read.getMessage()).isEqualTo("The login of Ann with *** failed.");
  }

  @Test
  void anAbsentValueHidesNoText() {
    UsersException read = ErrorBodies.read(
        UsersErrors.API,
        401,
        Answers.NO_HEADERS,
        "{\"code\":\"login-failed\",\"detail\":\"The login of null-island with K1 failed.\"}");

    assertThat(read.getMessage()).isEqualTo("The login of null-island with *** failed.");
  }
}
