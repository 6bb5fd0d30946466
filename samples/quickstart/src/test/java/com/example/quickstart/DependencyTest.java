package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependencyTest {

  @Test
  void whatWasGeneratedDependsOnTheRuntimeAlone() {
    assertThat(jdeps("-summary"))
        .extracting(line -> line.replaceFirst(".* -> ", ""))
        .containsExactlyInAnyOrder("java.base", Built.RUNTIME.toString());
  }

  @Test
  void whatWasGeneratedUsesNeitherReflectionNorFiles() {
    assertThat(jdeps(
            "-verbose:package",
            "-include",
            ".*\\.(Ram|Iam)(ErrorCode|Exception|Errors|Validator).*"))
        .filteredOn(line -> line.startsWith("   "))
        .extracting(line -> line.replaceFirst(".* -> ", "").replaceFirst(" .*", ""))
        .containsExactlyInAnyOrder(
            "dev.errata",
            "java.lang",
            "java.lang.invoke",
            "java.util",
            "java.util.function",
            "java.util.regex");
  }

  private static List<String> jdeps(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-classpath", Built.RUNTIME.toString(), Built.CLASSES.toString()));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int exit = ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(out, out, arguments.toArray(String[]::new));
    assertThat(exit).as(said.toString()).isZero();
    return Stream.of(said.toString().split("\\R")).toList();
  }
}
