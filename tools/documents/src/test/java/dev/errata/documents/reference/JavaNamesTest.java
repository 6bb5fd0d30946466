package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.reference.build.SiteBuilder;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.FamilyPage;
import dev.errata.documents.reference.page.Site;
import dev.errata.documents.reference.page.ValidatorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java that a reference tells of is the Java that the processor generates. */
final class JavaNamesTest {

  private static final Path CORPUS = Path.of("../../processor/src/test/corpus");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @Test
  void everyNameIsGenerated() throws IOException {
    List<String> missing = new ArrayList<>();
    int cases = 0;
    try (var directories = Files.list(CORPUS)) {
      for (Path directory : directories.sorted().toList()) {
        Path generated = directory.resolve("expected/generated/com/acme");
        if (Files.exists(generated.resolve("RamException.java"))
            && Files.exists(directory.resolve("catalog.yaml"))) {
          cases++;
          check(directory, generated, missing);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(cases).isGreaterThan(30);
  }

  private static void check(Path directory, Path generated, List<String> missing)
      throws IOException {
    String catalog = Files.readString(directory.resolve("catalog.yaml"));
    Site site = SiteBuilder.build(Sites.of("Ram", catalog, Optional.empty()));
    String exceptions = read(generated.resolve("RamException.java"));
    String codes = read(generated.resolve("RamErrorCode.java"));
    String factories = read(generated.resolve("RamErrors.java"));
    String validators = read(generated.resolve("RamValidator.java"));
    List<String> wanted = new ArrayList<>();
    for (ErrorPage page : site.errors()) {
      want(wanted, exceptions, "class " + last(page.java().exception()) + " ");
      want(wanted, codes, " String " + last(page.java().constant()) + " =");
      want(wanted, factories, " " + last(page.java().factory()) + "(");
      page.params().forEach(param -> want(wanted, exceptions, param.accessor()));
    }
    for (FamilyPage page : site.families()) {
      page.exception().ifPresent(type -> want(wanted, exceptions, "class " + last(type) + " "));
    }
    for (ValidatorPage page : site.validators()) {
      String method = page.calls().substring(0, page.calls().indexOf('('));
      want(wanted, validators, " " + last(method) + "(");
    }
    wanted.forEach(name -> missing.add(directory.getFileName() + ": " + name));
  }

  private static void want(List<String> missing, String source, String text) {
    if (!source.contains(text)) {
      missing.add(text);
    }
  }

  private static String last(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file)
        ? ESCAPE
            .matcher(Files.readString(file))
            .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
        : "";
  }
}
