package dev.errata.processor.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import com.google.testing.compile.Compilation;
import dev.errata.processor.builds.BehindFiler;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.ObservedFiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever becomes of a good catalog, it ends in Java that compiles or in located mistakes. */
class MutatedCatalogsTest {

  private static final Path FOLDER = Path.of("target", "mutated-catalogs");
  private static final List<byte[]> GOOD = good();

  /** Of the thread that compiles, so that a busy machine does not count. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final Duration HANGS = Duration.ofMinutes(2);

  private static final Pattern OURS = Pattern.compile(
      "(ERROR|WARNING): mutated\\.yaml:\\d+:\\d+: .*\\[ERRATA-0[0-8]\\d\\d].*", Pattern.DOTALL);

  private static final List<String> WORDS = List.of(
      "",
      "null",
      "true",
      "~",
      "-1",
      "0",
      "1e999",
      "99999999999",
      "text",
      "[]",
      "{}",
      "[a, b]",
      "{min: 1}",
      "{x",
      "}",
      "{{",
      "\"",
      "'",
      "\"\\uD800\"",
      "\"*/\"",
      "*",
      "&a",
      "!!int 1",
      "|",
      ">",
      "- ",
      ": ",
      "#",
      "\t",
      "\n",
      "\n\n  ",
      "\r",
      "\u0085",
      "\u2028",
      "\uFEFF",
      "\0",
      "%YAML 1.1",
      "---",
      "...",
      "<<",
      "status",
      "message",
      "params",
      "with",
      "value",
      "length",
      "any",
      "int",
      "required",
      "pattern",
      "(a+)+b",
      "[",
      "class",
      "Unknown",
      "Facts",
      "java",
      "String",
      "a b");

  private static final JavaFileObject SOURCE = Compilations.source("odd.Odd", """
      package odd;
      @dev.errata.ErrorCatalog("mutated.yaml")
      public interface Odd {}
      """);

  @Test
  void compilesOrIsToldWhatIsWrong() {
    Gen<byte[]> catalogs = Generate.pick(GOOD).describedAs(bytes -> new String(bytes, UTF_8));
    qt().forAll(catalogs, lists().of(mutations()).ofSizeBetween(1, 3))
        .checkAssert(MutatedCatalogsTest::compilesOrIsTold);
  }

  private static void compilesOrIsTold(byte[] catalog, List<Mutation> mutations) {
    byte[] mutated = catalog;
    for (Mutation mutation : mutations) {
      mutated = mutation.apply(mutated);
    }
    write(mutated);
    Map<String, List<String>> created = new TreeMap<>();
    Compilation compilation = Assertions.assertTimeoutPreemptively(HANGS, () -> compile(created));
    List<String> said = Compilations.said(compilation);
    assertThat(said).allMatch(OURS.asMatchPredicate());
    boolean isWrong = said.stream().anyMatch(text -> text.startsWith("ERROR"));
    assertThat(compilation.status() == Compilation.Status.FAILURE).isEqualTo(isWrong);
    assertThat(created.isEmpty()).isEqualTo(isWrong);
  }

  private static void write(byte[] catalog) {
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve("mutated.yaml"), catalog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Compilation compile(Map<String, List<String>> created) {
    Processor processor =
        new BehindFiler(filer -> new ObservedFiler(filer, created, new ArrayList<>()));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Compilation compilation = Compilations.compile(processor, FOLDER, List.of(), List.of(SOURCE));
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    if (took > LONGEST.toNanos()) {
      fail("it took " + Duration.ofNanos(took));
    }
    return compilation;
  }

  private static Gen<Mutation> mutations() {
    Gen<Integer> places = Generate.range(0, 999_999);
    return Generate.enumValues(Mutation.Kind.class)
        .zip(places, places, Generate.pick(WORDS), Mutation::new);
  }

  /** The shipped catalogs, and those of the corpus that are not there for their size. */
  private static List<byte[]> good() {
    List<byte[]> good = new ArrayList<>();
    try (Stream<Path> cases = Files.list(Path.of("src", "test", "corpus"))) {
      for (String shipped : List.of("iam", "ram")) {
        try (InputStream in = MutatedCatalogsTest.class.getResourceAsStream(
            "/dev/errata/catalogs/" + shipped + ".yaml")) {
          good.add(in.readAllBytes());
        }
      }
      for (Path folder : cases.sorted().toList()) {
        Path catalog = folder.resolve("catalog.yaml");
        if (Files.exists(catalog) && Files.size(catalog) < 50_000) {
          good.add(Files.readAllBytes(catalog));
        }
      }
      return good;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
