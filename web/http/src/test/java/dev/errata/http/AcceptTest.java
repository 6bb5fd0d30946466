package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorApi;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final ErrorApi<UsersException> API = Answers.withShapes(
      UsersErrors.API, "problem-json", "{\"c\":\"code\"}", "<Error><C>code</C></Error>");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''                                                    | application/problem+json
          */*                                                   | application/problem+json
          application/*                                         | application/problem+json
          text/html                                             | application/problem+json
          application/json                                      | application/json
          application/json;charset=utf-8                        | application/json
          application/xml                                       | application/xml
          TEXT/XML                                              | application/xml
          application/xml, */*                                  | application/xml
          application/xml;q=0.5, application/json               | application/json
          application/xml;q=0.5, */*;q=0.1                      | application/xml
          application/problem+json;q=0, */*                     | application/json
          application/json;q=0                                  | application/problem+json
          application/json;q=nonsense, application/xml;q=0.1    | application/xml
          text/html, application/xml;q=0.9, */*;q=0.8           | application/xml
          application/vnd.acme+json, application/xml;q=0.1      | application/xml
          ;,;;,/                                                | application/problem+json
          """)
  void theShapeThatIsAskedFor(String accept, String mediaType) {
    ErrorAnswer answer =
        ErrorBodies.write(API, UsersErrors.nameTaken("a"), Answers.accepting(accept));
    assertThat(answer.headers()).containsEntry("Content-Type", mediaType);
  }

  @ParameterizedTest
  @CsvSource({"application/json,application/problem+json", "text/xml,application/xml"})
  void anotherNameOfAFormatMeansItToo(String accept, String mediaType) {
    ErrorApi<UsersException> api = Answers.withShapes(
        UsersErrors.API,
        Stream.of("<Error><C>code</C></Error>", "problem-json").toArray(String[]::new));
    ErrorAnswer answer =
        ErrorBodies.write(api, UsersErrors.nameTaken("a"), Answers.accepting(accept));
    assertThat(answer.headers()).containsEntry("Content-Type", mediaType);
  }
}
