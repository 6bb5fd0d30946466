package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.errata.ErrorApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"none\"}",
        "{\"a\":\"code\"",
        "<Error><Code>none</Code></Error>",
        "<Error><Code>code</Code>",
        "problem-json {\"a\":\"none\"}",
        "problem"
      })
  void whatIsNoDrawingIsTold(String drawing) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapes.of(Answers.withShapes(UsersErrors.API, drawing)));
  }

  @Test
  void aProblemCanHaveMembersBesideTheUsualOnes() {
    ErrorAnswer answer = ErrorBodies.write(
        Answers.withShapes(UsersErrors.API, "problem-json {\"trace\":\"request-id\"}"),
        UsersErrors.nameTaken("a"),
        Answers.accepting(""));
    assertThat(new String(answer.body())).endsWith(",\"trace\":\"r-1\"}");
  }

  /** A part that holds nothing is a part all the same, in XML as in JSON. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Error><Meta></Meta><Code>code</Code><F each=\"failure\"></F></Error>",
        "{\"Meta\":{},\"Code\":\"code\",\"F\":[{}]}"
      })
  void aPartMayBeEmpty(String drawing) {
    ErrorApi<UsersException> api = Answers.withShapes(UsersErrors.API, drawing);
    ErrorAnswer answer = ErrorBodies.write(api, UsersErrors.nameTaken("a"), Answers.accepting(""));
    UsersException read = ErrorBodies.read(api, 409, Answers.NO_HEADERS, answer.body());

    assertThat(new String(answer.body())).contains("Meta");
    assertThat(read).isInstanceOf(UsersException.NameTaken.class);
  }

  @Test
  void theWordErrorsDrawsThemAsAProblemDoes() {
    assertThat(XmlDrawing.read("<Error><F>errors</F></Error>").toString())
        .contains(Shape.FAILURES.toString());
  }
}
