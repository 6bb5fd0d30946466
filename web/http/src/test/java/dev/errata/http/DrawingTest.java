package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        .isThrownBy(() -> Shape.of(Answers.withShapes(UsersErrors.API, drawing)));
  }

  @Test
  void aProblemCanHaveMembersBesideTheUsualOnes() {
    ErrorAnswer answer = ErrorBodies.write(
        Answers.withShapes(UsersErrors.API, "problem-json {\"trace\":\"request-id\"}"),
        UsersErrors.nameTaken("a"),
        Answers.accepting(""));
    assertThat(new String(answer.body())).endsWith(",\"trace\":\"r-1\"}");
  }

  @Test
  void theWordErrorsDrawsThemAsAProblemDoes() {
    assertThat(XmlDrawing.read("<Error><F>errors</F></Error>").toString())
        .contains(Shape.FAILURES.toString());
  }
}
