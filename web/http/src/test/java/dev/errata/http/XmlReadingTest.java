package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlReadingTest {

  private static final String CODE = "<Code>EntityNotExist.User</Code>";

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("an error", "<Error>" + CODE + "</Error>", true),
        Arguments.of(
            "a name space",
            "<e:Error xmlns:e='urn:x'><e:Code>EntityNotExist.User" + "</e:Code></e:Error>",
            true),
        Arguments.of("an unbound prefix", "<e:Error>" + CODE + "</e:Error>", true),
        Arguments.of("white space before it", "\n <?xml version='1.0'?><Error>" + CODE, true),
        Arguments.of(
            "attributes", "<Error a='1'><Code b='2'>EntityNotExist.User</Code></Error>", true),
        Arguments.of("CDATA", "<Error><Code><![CDATA[EntityNotExist.User]]></Code></Error>", true),
        Arguments.of("cut", "<Error>" + CODE + "<Message>The us", true),
        Arguments.of("an entity that is unknown", "<Error>" + CODE + "<Message>&nbsp;", true),
        Arguments.of("NUL", "<Error><A>\0</A>" + CODE + "</Error>", true),
        Arguments.of("two codes", "<Error><Code>x</Code>" + CODE + "</Error>", true),
        Arguments.of("deep behind", "<Error>" + CODE + "<a>".repeat(5_000), true),
        Arguments.of(
            "deep before",
            "<Error>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + CODE + "</Error>",
            true),
        Arguments.of("a document type", "<!DOCTYPE Error><Error>" + CODE + "</Error>", true),
        Arguments.of(
            "an entity of one's own",
            "<!DOCTYPE Error [<!ENTITY c 'EntityNotExist.User'>]>"
                + "<Error><Code>&c;</Code></Error>",
            false),
        Arguments.of("another root", "<Other>" + CODE + "</Other>", false),
        Arguments.of("no end", "<", false),
        Arguments.of("a code with elements", "<Error><Code><b/></Code></Error>", false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void givesTheErrorOfItsCodeElseUnknown(String what, String body, boolean known) {
    assertThat(read(body))
        .isInstanceOf(known ? RamException.EntityNotExistUser.class : RamException.Unknown.class);
  }

  @Test
  void nothingIsFetched() {
    String body = "<!DOCTYPE Error [<!ENTITY c SYSTEM 'file:///etc/hostname'>"
        + "<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'> %p;]><Error><Message>&c;</Message>"
        + CODE + "</Error>";
    assertThat(read(body).wireMessage()).doesNotContain("localhost");
    assertThat(read(body).errors()).hasSize(1);
  }

  @Test
  void entitiesThatGrowAreNotWrittenOut() {
    StringBuilder body = new StringBuilder("<!DOCTYPE Error [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      body.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    body.append("]><Error>").append(CODE).append("<Message>&a29;</Message></Error>");
    assertThat(read(body.toString()).wireMessage()).hasSizeLessThanOrEqualTo(1_000);
  }

  @Test
  void nothingIsPrinted() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(printed, true));
      read("<!DOCTYPE Error [<!ENTITY a 'b'>");
      read("<!DOCTYPE Error [");
      read("<!DOCTYPE Error");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void aRepeatedElementIsSeveralFailures() {
    RamException first = ErrorBodies.read(
        Answers.withShapes(
            RamErrors.API,
            "<Error><Failure each=\"failure\"><Code>code</Code><At>pointer</At></Failure></Error>"),
        404,
        Answers.NO_HEADERS,
        "<Error><Failure>" + CODE + "<At>/a</At></Failure><Failure><Code>x</Code><At>/b</At>"
            + "</Failure></Error>");

    assertThat(first).isInstanceOf(RamException.EntityNotExistUser.class);
    assertThat(first.errors()).extracting(CodedException::pointer).containsExactly("/a", "/b");
  }

  private static RamException read(String body) {
    return ErrorBodies.read(RamErrors.API, 404, Answers.NO_HEADERS, body);
  }
}
