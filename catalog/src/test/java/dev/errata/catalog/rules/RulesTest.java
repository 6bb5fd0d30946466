package dev.errata.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on errors and families. */
class RulesTest {

  @ParameterizedTest
  @ValueSource(ints = {100, 404, 599})
  void takesTheStatusesOfHttp(int status) {
    assertThat(Mistakes.of(Mistakes.error("{status: " + status + ", message: m}")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 600, 0, -1})
  void takesNoOtherStatus(int status) {
    assertThat(Mistakes.of(Mistakes.error("{status: " + status + ", message: m}")))
        .containsExactly("STATUS_OUT_OF_RANGE 4:14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "InvalidUserName", "invalid", "Http2", "Größe", "名前"})
  void takesNamesOfLettersAndDigits(String name) {
    assertThat(Mistakes.of(Mistakes.error("{status: 400, message: m, name: " + name + "}")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2Http", "User.Name", "User_Name", "User Name", "A$", "''", "Ⓐ"})
  void takesNoOtherName(String name) {
    assertThat(Mistakes.of(Mistakes.error("{status: 400, message: m, name: " + name + "}")))
        .containsExactly("BAD_NAME 4:37");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/{code}",
        "http://example.com",
        "https://e.com/?c={code}#{code}"
      })
  void takesWebAddresses(String link) {
    assertThat(Mistakes.of(documentation(link))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com/{code}",
        "ftp://example.com",
        "https:",
        "https://a b",
        "https://e.com/{name}"
      })
  void takesNoOtherLink(String link) {
    assertThat(Mistakes.of(documentation(link))).containsExactly("BAD_DOCUMENTATION_LINK 2:16");
  }

  @Test
  void takesTextsThatAClassFileHolds() {
    assertThat(Mistakes.of(Mistakes.message("x".repeat(65_534)))).isEmpty();
    assertThat(Mistakes.of(Mistakes.message("€".repeat(21_844)))).isEmpty();
  }

  @Test
  void takesNoLongerText() {
    assertThat(Mistakes.of(Mistakes.message("x".repeat(65_535))))
        .containsExactly("TEXT_TOO_LONG 5:14");
    assertThat(Mistakes.of(Mistakes.message("€".repeat(21_846))))
        .containsExactly("TEXT_TOO_LONG 5:14");
    assertThat(Mistakes.of(Mistakes.message("m\n    solution: " + "x".repeat(65_535))))
        .containsExactly("TEXT_TOO_LONG 6:15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A.B: {status: 400, message: m}                | families: {A: ''}",
        "A.B.C: {status: 400, message: m}              | families: {A: '', A.B: ''}",
        "X: {status: 400, message: m, family: A}       | families: {A: ''}",
        "X: {status: 400, message: m, family: A.B}     | families: {A: '', A.B: ''}",
      })
  void aFamilyHasTheErrorsBelowItAndThoseThatNameIt(String error, String families) {
    assertThat(Mistakes.of(families(families, error))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X: {status: 400, message: m}            | families: {A: ''} | EMPTY_FAMILY 2:12",
        "AB: {status: 400, message: m}           | families: {A: ''} | EMPTY_FAMILY 2:12",
        "A.B: {status: 400, message: m, family: C} | families: {A: '', C: ''} | EMPTY_FAMILY 2:12",
      })
  void aFamilyIsNotEmpty(String error, String families, String mistake) {
    assertThat(Mistakes.of(families(families, error))).containsExactly(mistake);
  }

  @Test
  void anErrorsFamilyExists() {
    Diagnostic unknown = Mistakes.only(families(
        "families: {Users: ''}",
        "Users.A: {status: 400, message: m}\n  B: {status: 400, message: m, family: User}"));
    assertThat(unknown.text()).isEqualTo("there is no family 'User'");
    assertThat(unknown.help()).isEqualTo("did you mean 'Users'?");
  }

  private static String documentation(String link) {
    return "errata: 1\ndocumentation: '" + link + "'\nerrors: {A: {status: 400, message: m}}\n";
  }

  private static String families(String families, String errors) {
    return "errata: 1\n" + families + "\nerrors:\n  " + errors + "\n";
  }
}
