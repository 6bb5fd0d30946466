package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.report.IReportVisitor;
import org.jacoco.report.xml.XMLFormatter;
import org.junit.jupiter.api.Test;

/** JaCoCo's report is about what a person wrote, not about what was generated. */
class CoverageTest {

  private static final Pattern SOURCE_WITH_LINES =
      Pattern.compile("<sourcefile name=\"(\\w+)\\.java\"><line ");

  /** A class without lines, be it an interface or one that is left out, has an empty element. */
  private static final Pattern CLASS_WITH_LINES =
      Pattern.compile("<class name=\"([^\"]+)\" [^>/]*>");

  @Test
  void tellsOfNoClassThatWasGenerated() throws IOException {
    String report = report();

    assertThat(generated()).contains("RamErrorCode", "RamException", "RamErrors", "RamValidator");
    assertThat(matches(CLASS_WITH_LINES, report))
        .contains("com/example/quickstart/Main", "com/example/quickstart/Directory")
        .noneMatch(name -> generated().contains(name.replaceFirst(".*/([^$]+).*", "$1")));
    assertThat(matches(SOURCE_WITH_LINES, report))
        .contains("Main", "Directory")
        .doesNotContainAnyElementsOf(generated());
  }

  /** The report as XML, which says of the other forms what they show. */
  private static String report() throws IOException {
    CoverageBuilder coverage = new CoverageBuilder();
    ExecutionDataStore nothingRan = new ExecutionDataStore();
    new Analyzer(nothingRan, coverage).analyzeAll(Built.CLASSES.toFile());
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    IReportVisitor report = new XMLFormatter().createVisitor(xml);
    report.visitInfo(List.of(), nothingRan.getContents());
    report.visitBundle(coverage.getBundle("quickstart"), null);
    report.visitEnd();
    return xml.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> matches(Pattern pattern, String report) {
    return pattern
        .matcher(report)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of the generated top-level types. */
  private static Set<String> generated() {
    try (Stream<Path> files = Files.walk(Built.GENERATED)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
