package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.Role;
import dev.errata.documents.read.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockTest {

  private static final LockedError SIMPLE =
      new LockedError("User", "User", Optional.of(404), "No user {user}.", "", "Look again.");

  private static final LockedError ODD = new LockedError(
      "A: \"b\" #c", "404", Optional.empty(), " x\ty\u2028\n{%s}: # ' \\", "true", "- 'z'");

  @Test
  void isReadAsItIsWritten() {
    Lock lock = new Lock(
        new LockedImport(
            List.of("errors.html", "more: errors.md"),
            Optional.of(Format.HTML),
            new ExtractOptions(
                Set.of(3, 1),
                List.of("Errors", "- other"),
                Map.of(Role.CODE, "Code", Role.STATUS, "#"),
                Optional.of(400)),
            Optional.of("names.properties"),
            Optional.of("schema.json")),
        List.of(SIMPLE, ODD),
        List.of(new LockedError("Old", "Old", Optional.empty(), "", "", "")));
    assertThat(read(lock.text()).success()).contains(lock);
    assertThat(read(lock.text()).success().orElseThrow().text()).isEqualTo(lock.text());
  }

  @Test
  void hasALineForEachThing() {
    assertThat(new Lock(LockedImport.of(List.of("errors.html")), List.of(SIMPLE), List.of()).text())
        .isEqualTo("""
            # What the documents said when the catalog took it. Written by errata import and sync.

            lock: 1
            documents:
              - errors.html

            errors:
              User:
                status: 404
                message: No user {user}.
                solution: Look again.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lock: 2                                   | 1:7  | format 1 of lock files",
        "lock: 1, errors: []                       | 1:16 | malformed YAML",
        "[]                                        | 1:1  | a lock file is a mapping",
        "{lock: 1, errors: {A: {statsu: 1}}}       | 1:24 | unknown key 'statsu'",
        "{lock: 1, errors: {A: {status: x}}}       | 1:32 | a whole number",
        "{lock: 1, errors: {A: x}}                 | 1:23 | an error is a mapping",
        "{lock: 1, from: word}                     | 1:17 | no documents are read in 'word'",
        "{lock: 1, errors: {A: {}, A: {}}}         | 1:27 | duplicate error 'A'",
        "<<<<<<< ours                              | 1:1  | a lock file is a mapping",
        "{}                                        | 1:1  | needs the key 'lock'",
      })
  void tellsOneMistakeWithItsPlace(String text, String place, String message) {
    Result<Lock> result = read(text);
    assertThat(result.value()).isEmpty();
    assertThat(result.diagnostics()).singleElement().satisfies(mistake -> {
      assertThat(mistake.text()).contains(message);
      assertThat(mistake.place())
          .hasValueSatisfying(found -> assertThat(
                  found.span().start().line() + ":" + found.span().start().column())
              .isEqualTo(place));
    });
  }

  private static Result<Lock> read(String text) {
    return LockReader.read(new SourceText("ram.yaml.lock", text));
  }
}
