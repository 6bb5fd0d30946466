package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the completion engine of JShell what an editor would offer. */
class AutocompleteTest {

  private static JShell shell;

  @BeforeAll
  static void open() {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(Built.CLASSES.toString());
    shell.addToClasspath(Built.RUNTIME.toString());
    shell.eval("import com.example.quickstart.*;");
  }

  @AfterAll
  static void close() {
    shell.close();
  }

  @Test
  void offersTheFactoriesOfAFamily() {
    assertThat(offered("RamErrors.entityNot"))
        .hasSize(11)
        .containsExactlyInAnyOrderElementsOf(
            namesOf("EntityNotExist", name -> "e" + name.substring(1)));
  }

  @Test
  void offersTheConstantsOfAFamily() {
    assertThat(offered("RamErrorCode.LIMIT"))
        .hasSize(11)
        .contains("LIMIT_EXCEEDED_USER_ACCESS_KEY", "LIMIT_EXCEEDED_VIRTUAL_MFA_DEVICE")
        .extracting(constant -> constant.replace("_", ""))
        .containsExactlyInAnyOrderElementsOf(
            namesOf("LimitExceeded", name -> name.toUpperCase(Locale.ROOT)));
  }

  @Test
  void offersFamiliesAndTheirExceptions() {
    List<String> expected = Stream.of("EntityNotExist", "EntityAlreadyExists")
        .flatMap(family ->
            Stream.concat(Stream.of(family), namesOf(family, Function.identity()).stream()))
        .toList();

    assertThat(offered("RamException.Entity"))
        .hasSize(24)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void offersTheParametersOfADecodedError() {
    assertThat(offered("IamErrors.displayNameTooLong(65).input")).containsExactly("inputLength");
  }

  @Test
  void offersTheValidators() {
    assertThat(offered("RamValidator.user")).containsExactlyInAnyOrder("userName", "users");
    assertThat(offered("RamValidator.")).contains("displayName", "accountAlias", "policies");
    assertThat(offered("RamValidator.userName(\"alice\").isB")).containsExactly("isBlank");
  }

  private static List<String> namesOf(String family, Function<String, String> spelling) {
    return Api.RAM
        .errors()
        .map(ApiError::code)
        .filter(code -> code.startsWith(family + "."))
        .map(code -> spelling.apply(code.replace(".", "")))
        .toList();
  }

  /** The names that complete the text; the overloads of a method are one name. */
  private static List<String> offered(String text) {
    int[] anchor = new int[1];
    return shell.sourceCodeAnalysis().completionSuggestions(text, text.length(), anchor).stream()
        .map(Suggestion::continuation)
        .map(continuation -> continuation.replaceFirst("\\(.*", ""))
        .distinct()
        .toList();
  }
}
