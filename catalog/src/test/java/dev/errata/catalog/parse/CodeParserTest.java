package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeParserTest {

  @ParameterizedTest
  @CsvSource({
    "InvalidParameter.%s,          %s",
    "Invalid%sName,                %s",
    "Quota.%d.Exceeded,            %d",
    "InvalidParameter.%1$s,        %1$s",
    "ERR-%03d,                     %03d",
    "Missing.%(field)s,            %(field)s",
    "Missing.%FIELD%,              %FIELD%",
    "Missing.{field},              {field}",
    "Missing.{0},                  {0}",
    "Missing.{},                   {}",
    "Missing.${field},             ${field}",
    "Missing.#{field},             #{field}",
    "Missing.{{field}},            {{field}}",
    "Missing.<field>,              <field>",
    "Missing.<field name>,         <field name>",
    "NoPermission.*,               *",
    "*.NotFound,                   *",
    "Entity.*.NotFound,            *",
    "urn:acme:*,                   *",
    "*,                            *",
  })
  void warnsOfAPlaceholder(String code, String placeholder) {
    Diagnostic warning = Mistakes.only(catalog(code));
    int column = 4 + code.indexOf(placeholder);
    assertThat(warning.code()).isEqualTo(DiagnosticCode.PLACEHOLDER_IN_CODE);
    assertThat(warning.text()).contains("'" + placeholder + "'");
    assertThat(Reading.places(warning.place().orElseThrow().span()))
        .isEqualTo("3:" + column + "-3:" + (column + placeholder.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EntityNotExist.User",
        "IAM.0073",
        "404",
        "access denied",
        "user/email/bad-format",
        "(weird)...code!!",
        "100%",
        "100%sure",
        "50%Discount",
        "a%20b",
        "%C3%BC",
        "%dF",
        "a%2fb",
        "Foo*",
        "*Foo",
        "a*b",
        "C*-Algebra",
        "$filter",
        "Invalid.$filter",
        "a<b",
        "a>b",
        "<1",
        "a{b",
        "items[0]",
        "urn:acme:error",
        "#17",
        "C#",
        "größe",
        "名前.なし"
      })
  void takesOtherCodesAsTheyAre(String code) {
    assertThat(Mistakes.of(catalog(code))).isEmpty();
  }

  @Test
  void namesTheFamilyThatIsMeant() {
    assertThat(Mistakes.only(catalog("Invalid.Name.%s.%s")).help())
        .isEqualTo("name the error 'Invalid.Name' and declare 'Invalid.Name' in 'families':"
            + " a family takes every code below it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", ".%s", "%s.NotFound", "Missing-{field}", "Missing{field}"})
  void namesNoFamilyWhereNoneCanBe(String code) {
    assertThat(Mistakes.only(catalog(code)).help())
        .isEqualTo("write an error for each code that is sent");
  }

  private static String catalog(String code) {
    return "errata: 1\nerrors:\n  '" + code + "': {status: 400, message: m}\n";
  }
}
