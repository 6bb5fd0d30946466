package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String OLD = """
      errata: 1
      errors:
        Gone: {status: 404, message: "The user {user} is gone."}
        Full: {status: 507, message: Nothing is left.}
      """;

  @TempDir
  private Path folder;

  private Path old;
  private Path now;

  @BeforeEach
  void write() throws IOException {
    old = Files.writeString(folder.resolve("old.yaml"), OLD);
    now = Files.writeString(
        folder.resolve("users.yaml"), OLD.replace("404", "410").replace("is left", "is there"));
  }

  @Test
  void tellsBothPlacesAndFails() {
    Run run = run("--against", old.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(now + ":3:18: breaking: the status of 'Gone' was '404' and is '410'"
            + " (status-changed) [ERRATA-0502]")
        .contains(old + ":3:18: before")
        .contains("to: wire breaking")
        .contains(now + ":4:32: risky: the message of 'Full' has changed (message-changed)")
        .endsWith("1 breaking, 1 risky, 0 for information; 0 allowed\n"
            + "against the last release this asks for a major version (a minor one below 1.0)\n");
  }

  @Test
  void hasTheSameIdsInAllFormats() {
    for (String format : List.of("text", "json", "annotations", "lines")) {
      Run run = run("--against", old.toString(), "--format", format);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("status-changed").contains("message-changed");
    }
    assertThat(run("--against", old.toString(), "--format", "annotations").out())
        .startsWith("::error file=" + now + ",line=3,col=18,title=status-changed::");
    assertThat(run("--against", old.toString(), "--format", "lines").out())
        .startsWith(now + ":3:18: error: ");
    assertThat(run("--against", old.toString(), "--format", "json").out())
        .startsWith("{\"fails\":true,\"information\":0,\"risky\":1,\"breaking\":1,\"changes\":[")
        .contains("\"before\":{\"file\":\"" + old + "\",\"line\":3,\"column\":18}");
  }

  @Test
  void findsNothingBetweenACatalogAndItself() throws IOException {
    Files.writeString(now, OLD.replace(", ", ",    ").replace("\n", "\n\n"));
    Run run = run("--against", old.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("nothing has changed\n");
  }

  @Test
  void passesWhatIsRiskyUnlessAskedNotTo() throws IOException {
    Files.writeString(now, OLD.replace("is left", "is there"));
    assertThat(run("--against", old.toString()).exitCode()).isZero();
    assertThat(run("--against", old.toString(), "--fail-on", "risky").exitCode())
        .isEqualTo(1);
  }

  @Test
  void failsWithoutABaseline() throws IOException {
    for (String against : List.of(
        folder.resolve("none.yaml").toString(),
        "git:HEAD",
        "git:--help",
        "jar:" + folder.resolve("none.jar") + "!/users.yaml",
        "jar:none.jar",
        folder.toString())) {
      Run run = run("--against", against);
      assertThat(run.exitCode()).as(against).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("errata: ").contains("baseline").doesNotContain("\tat ");
    }
    Files.writeString(old, "errata: 1\nerrors: {A: {}}\n");
    Run run = run("--against", old.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("no catalog that can be read").contains("ERRATA-0105");
  }

  @Test
  void failsWithoutACatalogAndWithoutArguments() {
    assertThat(
            Run.errata("check", folder.resolve("none.yaml").toString(), "--against", old.toString())
                .exitCode())
        .isEqualTo(1);
    assertThat(Run.errata("check", now.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void readsABaselineOutOfAJar() throws IOException {
    Path jar = folder.resolve("users.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("catalogs/users.yaml"));
      out.write(Files.readAllBytes(old));
    }
    assertThat(run("--against", "jar:" + jar + "!/catalogs/users.yaml").out())
        .contains(jar + "!/catalogs/users.yaml:3:18: before");
    assertThat(run("--against", "jar:" + jar + "!/users.yaml").exitCode()).isEqualTo(3);
  }

  @Test
  void readsABaselineOutOfGit() throws Exception {
    Path catalog = folder.resolve("work").resolve("a").resolve("users.yaml");
    Files.createDirectories(catalog.getParent());
    Files.copy(old, catalog);
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "One");
    git("tag", "v1");
    Files.copy(now, catalog, StandardCopyOption.REPLACE_EXISTING);
    Run run = Run.errata("check", catalog.toString(), "--against", "git:v1");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("v1:" + catalog + ":3:18: before");
    assertThat(Run.errata("check", catalog.toString(), "--against", "git:v2").exitCode())
        .isEqualTo(3);
  }

  @Test
  void allowsOneChangeAnEntry() throws IOException {
    String entry = "- {change: status-changed, code: Gone, reason: Agreed., until: %s}\n";
    assertThat(allow(entry.formatted("2999-12-31")).exitCode()).isZero();
    assertThat(allow(entry.formatted("2999-12-31")).out())
        .contains("allowed until 2999-12-31: Agreed.");
    assertThat(allow(entry.formatted("2020-12-31")).out()).contains("was allowed until 2020-12-31");
    assertThat(allow(entry.formatted("2020-12-31")).exitCode()).isEqualTo(1);
    Run twice = allow(entry.formatted("2999-12-31").repeat(2));
    assertThat(twice.exitCode()).isEqualTo(1);
    assertThat(twice.out()).contains("no change is 'status-changed' of 'Gone'");
    assertThat(allow("- {change: status-change, code: Gone, reason: x, until: 2999-12-31}")
            .err())
        .contains("did you mean 'status-changed'?");
    assertThat(allow("- {change: status-changed, code: Gone, until: never}").err())
        .contains("needs the key 'reason'")
        .contains("'until' is a day");
  }

  private Run allow(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("allowed.yaml"), text);
    return run("--against", old.toString(), "--allow", file.toString());
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command)
        .directory(folder.resolve("work").toFile())
        .inheritIO()
        .start();
    assertThat(git.waitFor()).isZero();
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", now.toString()));
    all.addAll(List.of(arguments));
    return Run.errata(all.toArray());
  }
}
