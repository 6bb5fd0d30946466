package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Constants of Java. */
class JavaEnumReaderTest {

  @Test
  void readsArgumentsByTheNamesOfParameters() {
    assertThat(Reading.print("A.java", """
        enum UserError {
          /** The user {@code id} is <b>not</b> there, see {@link Users#find the search}.
           *  @since 1 */
          ABSENT(HttpStatus.NOT_FOUND, PREFIX + "001", "No " + "user", false),
          GONE(Response.Status.GONE.getStatusCode(), Other.CODE, \"""
              Was
                here.\""", true), // once
                                 // or twice
          LOCKED(HttpServletResponse.SC_CONFLICT, String.valueOf(BASE + 3), null, true);
          private static final String PREFIX = "U-";
          private static final int BASE = 1_000;
          UserError(int status, String code, String message, boolean isFinal) {}
        }
        """))
        .startsWith(
            "ENUM 'UserError' key|status|code|message|isFinal|comment",
            "4 ABSENT|404|U-001|No user|false|The user id is not there, see the search.",
            "5 GONE|410|Other.CODE|Was here.|true|once or twice",
            "9 LOCKED|409|String.valueOf(BASE + 3)||true|");
  }

  @Test
  void readsFieldsThatLombokMakesAConstructorOf() {
    assertThat(Reading.print("A.java", """
        @RequiredArgsConstructor enum A {
          B("b", 404), C("c", BASE + 1);
          static final int BASE = 400;
          private final String code; private final int status; private final int twice = 2;
        }
        """))
        .startsWith("ENUM 'A' key|code|status", "2 B|b|404", "2 C|c|401");
  }

  @Test
  void choosesTheConstructorAndNumbersWhatHasNoName() {
    assertThat(Reading.print("A.java", """
        enum A { B("m"), C("m", 404), D("m", "x", "y"), E(1, 2, 3, 4);
          A(String text) {} A(String text, int status) {} A(String text, String... more) {} }
        """))
        .containsExactly(
            "ENUM 'A' key|text|status|more|1|2|3|4",
            "1 B|m||||||",
            "1 C|m|404|||||",
            "1 D|m||x, y||||",
            "1 E||||1|2|3|4");
  }

  @Test
  void readsWhatConstantsReturnAndHowTheyAreAnnotated() {
    assertThat(Reading.print("A.java", """
        import static x.HttpStatus.*;
        enum A {
          @JsonProperty("b") B { @Override public String text() { return "of B"; } public int s() { return NOT_FOUND; } }
        }
        """))
        .containsExactly("ENUM 'A' key|text|s|JsonProperty", "3 B|of B|404|b");
  }

  @Test
  void readsConstantsOfClassesAndInterfaces() {
    assertThat(Reading.print("A.java", """
        interface Codes {
          String A = "a.b"; // first
          /** Second. */
          String B = A + ".c";
        }
        class Errors {
          static final Logger LOG = LoggerFactory.getLogger(Errors.class);
          public static final Problem P = new Problem(404, "p");
          public static final Problem Q = new Problem(410, "q");
          static final Built R = Built.builder().code("r").withStatus(409).build();
          static final Built S = Built.builder().code("s").build();
          record Problem(int status, String title) {}
        }
        """))
        .containsExactly(
            "ENUM 'Codes' key|text|comment",
            "2 A|a.b|first",
            "4 B|a.b.c|Second.",
            "ENUM 'Errors' key|status|title",
            "8 P|404|p",
            "9 Q|410|q",
            "ENUM 'Errors' key|code|status",
            "10 R|r|409",
            "11 S|s|");
  }

  @Test
  void takesCommentsAboveFewForHeads() {
    assertThat(Reading.print("A.java", """
        enum A {
          // Of users
          B(1),
          C(2), // gone

          // Of bills
          D(3), // open
          /** Twice. */
          E(4);
          A(int code) {}
        }
        """))
        .containsExactly(
            "ENUM 'A' key|code|comment",
            "3 [Of users] B|1|",
            "4 [Of users] C|2|gone",
            "7 [Of bills] D|3|open",
            "9 [Of bills] E|4|Twice.");
  }

  @Test
  void saysWhereSyntaxIsWrong() {
    assertThat(Reading.problem("A.java", "enum A {\n  B(;\n}").line()).isEqualTo(2);
  }
}
