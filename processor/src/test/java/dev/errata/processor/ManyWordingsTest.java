package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.CodedException;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.Project;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message of as many placeholders as there may be, in more languages than a method holds. */
class ManyWordingsTest {

  private static final int PARAMS = 100;

  private static final List<String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
      .map(language -> Locale.forLanguageTag(language).toLanguageTag())
      .distinct()
      .limit(46)
      .toList();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "PER_ERROR, string, false",
    "PER_ERROR, string, true",
    "PER_ERROR, decimal, false",
    "PER_FAMILY, string, true",
    "PER_FAMILY, decimal, false",
  })
  void areReadAndWritten(String exceptions, String type, boolean sensitive)
      throws ReflectiveOperationException {
    Project project = new Project(folder);
    project.file(
        "many.yaml",
        "errata: 1\nerrors:\n  Wrong:\n    status: 400\n    message: " + message("en")
            + "\n    params: {"
            + IntStream.range(0, PARAMS)
                .mapToObj(i ->
                    "p" + i + ": {type: " + type + ", sensitive: " + (sensitive && i == 7) + "}")
                .collect(Collectors.joining(", "))
            + "}\n");
    for (String language : LANGUAGES) {
      project.file(
          "many." + language + ".yaml",
          "errata: 1\nlanguage: " + language + "\nerrors:\n  Wrong: {message: " + message(language)
              + "}\n");
    }
    String languages =
        LANGUAGES.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", "));

    Compilation compilation = Compilations.compile(
        folder, List.of(Compilations.source("Many", """
            import dev.errata.ErrorCatalog;
            import dev.errata.ErrorCatalog.Exceptions;
            @ErrorCatalog(
                value = "many.yaml", languages = {%s}, exceptions = Exceptions.%s)
            public interface Many {}
            """.formatted(languages, exceptions))));

    assertThat(Compilations.said(compilation)).isEmpty();
    Class<?> factories = Compilations.loader(compilation).loadClass("ManyErrors");
    Method decode = factories.getMethod("decode", int.class, String.class, String.class);
    for (String language : List.of("en", LANGUAGES.get(0), LANGUAGES.get(45))) {
      CodedException decoded =
          (CodedException) decode.invoke(null, 400, "Wrong", rendered(language));
      assertThat(decoded.params().get("p99")).as(language).hasToString("1099");
      String last = LANGUAGES.get(44);
      Method told = decoded.getClass().getMethod("message", Locale.class);
      assertThat(told.invoke(decoded, Locale.forLanguageTag(last)))
          .isEqualTo(sensitive ? rendered(last).replace(" 1007 ", " *** ") : rendered(last));
    }
  }

  @Test
  void areRefusedWhereNoClassHoldsThem() {
    Project project = new Project(folder);
    project.file(
        "many.yaml",
        "errata: 1\nerrors:\n  Wrong: {status: 400, message: " + message("en") + "}\n");
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String tag = "de-%05d".formatted(i);
      tags.add('"' + tag + '"');
      project.file(
          "many." + tag + ".yaml",
          "errata: 1\nlanguage: " + tag + "\nerrors:\n  Wrong: {message: " + message(tag) + "}\n");
    }

    Compilation compilation = Compilations.compile(
        folder, List.of(Compilations.source("Many", """
            @dev.errata.ErrorCatalog(value = "many.yaml", languages = {%s})
            public interface Many {}
            """.formatted(String.join(", ", tags)))));

    assertThat(Compilations.said(compilation))
        .singleElement()
        .asString()
        .contains("many.yaml:3:33: ", "than one class can hold");
  }

  /** Each parameter stands in two places. */
  private static String message(String language) {
    return '"' + words(i -> language + " {p" + i % PARAMS + "}") + '"';
  }

  private static String rendered(String language) {
    return words(i -> language + " " + (1_000 + i % PARAMS));
  }

  private static String words(IntFunction<String> word) {
    return IntStream.range(0, 2 * PARAMS).mapToObj(word).collect(Collectors.joining(" ", "", " ."));
  }
}
