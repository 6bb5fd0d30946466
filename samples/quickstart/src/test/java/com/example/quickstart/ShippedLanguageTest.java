package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each error of a shipped catalog is told in German, and read back from it. */
class ShippedLanguageTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final String MASKED = "***";

  @ParameterizedTest
  @EnumSource
  void isReadBack(IamInGermanErrorCode error) {
    List<String> values = new ArrayList<>();
    String text = PLACEHOLDER.matcher(error.message(Locale.GERMAN)).replaceAll(found -> {
      values.add("7" + values.size());
      return values.get(values.size() - 1);
    });
    IamInGermanException decoded = IamInGermanErrors.decode(error.status(), error.code(), text);

    assertThat(decoded.errorCode()).isEqualTo(error);
    assertThat(decoded.params().values().stream().map(String::valueOf))
        .as(text)
        .containsExactlyInAnyOrderElementsOf(values);
    if (error.sensitiveParams().isEmpty()) {
      assertThat(decoded.message(Locale.GERMAN)).isEqualTo(text);
    } else {
      assertThat(decoded.message(Locale.GERMAN)).contains(MASKED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNoEnglishLeft(IamInGermanErrorCode error) {
    assertThat(List.of(
            error.message(Locale.GERMAN),
            error.description(Locale.GERMAN),
            error.solution(Locale.GERMAN)))
        .doesNotContainAnyElementsOf(
            List.of(error.message(), error.description(), error.solution()));
  }
}
