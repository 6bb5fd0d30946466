package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.sync.Finding.Kind;
import dev.errata.documents.sync.RandomDocument.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows what a sync has to come to, without how it comes to it. */
final class SyncOracle {

  private static final Set<String> OF_MESSAGE = Set.of("message", "documented", "params");

  private final Synced edited;
  private final Synced synced;
  private final String story;
  private final Map<String, CatalogError> mine;
  private final Map<String, CatalogError> result;
  private final Map<String, LockedError> base = new HashMap<>();

  SyncOracle(Synced edited, Synced synced, String story) {
    this.edited = edited;
    this.synced = synced;
    this.story = story;
    this.mine = byKey(edited.catalog());
    this.result = byKey(synced.catalog());
    Lock lock = lock(edited);
    Stream.concat(lock.gone().stream(), lock.errors().stream())
        .forEach(error -> base.put(error.code(), error));
  }

  private static Lock lock(Synced synced) {
    return LockReader.read(new SourceText("", synced.lock())).success().orElseThrow();
  }

  private static Map<String, CatalogError> byKey(String catalog) {
    Map<String, CatalogError> byKey = new HashMap<>();
    CatalogFile.read(new SourceText("", catalog))
        .success()
        .orElseThrow()
        .errors()
        .forEach(error -> byKey.put(error.key(), error));
    return byKey;
  }

  /**
   * Each field is what it was, or what the document says and nobody edited.
   *
   * @param now what the document lists; no two of it share a code
   */
  void checkErrors(List<Row> now) {
    for (CatalogError error : mine.values()) {
      LockedError before = base.get(error.code());
      Optional<Row> row =
          now.stream().filter(one -> one.code().equals(error.code())).findFirst();
      if (row.isPresent() && before != null) {
        for (Field field : Field.values()) {
          check(field, error, before, text(row.get(), field));
        }
      } else if (before == null) {
        assertSame(error, Set.of());
      } else {
        assertThat(result.get(error.key()).definition().deprecated().isPresent()
                || told(Kind.GONE, error, null).isEmpty())
            .as("what is gone is deprecated: %s", story)
            .isTrue();
      }
    }
    for (Row row : now) {
      boolean isNew = !hasCode(mine, row);
      if (isNew && !base.containsKey(row.code())) {
        assertThat(hasCode(result, row)).as("what is new is added: %s", story).isTrue();
      } else if (isNew && lock(edited).errors().contains(base.get(row.code()))) {
        assertThat(hasCode(result, row))
            .as("what was deleted is left: %s", story)
            .isFalse();
      }
    }
  }

  private static boolean hasCode(Map<String, CatalogError> errors, Row row) {
    return errors.values().stream().anyMatch(error -> error.code().equals(row.code()));
  }

  private void check(Field field, CatalogError error, LockedError base, String now) {
    String before = base.text(field);
    String mineSays = error.text(field);
    String resultSays = result.get(error.key()).text(field);
    boolean isConflict = told(Kind.CONFLICT, error, field).isPresent();
    boolean isTaken = told(Kind.TAKEN, error, field).isPresent();
    if (now.equals(before)) {
      assertThat(isConflict || isTaken).as("nothing to tell: %s", story).isFalse();
    } else if (field != Field.MESSAGE && mineSays.equals(before)) {
      assertThat(isTaken || isConflict).as("%s is taken: %s", field, story).isTrue();
    } else if (field != Field.MESSAGE && !mineSays.equals(now)) {
      assertThat(isConflict).as("%s is in conflict: %s", field, story).isTrue();
    }
    assertThat(resultSays)
        .as("%s of %s: %s", field, error.code(), story)
        .isEqualTo(isTaken ? now : mineSays);
  }

  private static String text(Row row, Field field) {
    return switch (field) {
      case STATUS -> Integer.toString(row.status());
      case MESSAGE -> row.message();
      case DESCRIPTION -> row.description();
      case SOLUTION -> row.solution();
    };
  }

  private Optional<Finding> told(Kind kind, CatalogError error, Field field) {
    return synced.findings().stream()
        .filter(one -> one.kind() == kind
            && one.key().equals(error.key())
            && one.field().equals(Optional.ofNullable(field)))
        .findFirst();
  }

  /** What no document tells is as it was. */
  void checkRest() {
    for (CatalogError error : mine.values()) {
      Set<String> changed = new HashSet<>();
      for (Finding finding : synced.findings()) {
        if (finding.key().equals(error.key()) && finding.kind() != Kind.CONFLICT) {
          changed.addAll(fields(finding));
        }
      }
      assertSame(error, changed);
    }
    Map<String, Plain> before = Plain.entries(root(edited.catalog()));
    Map<String, Plain> after = Plain.entries(root(synced.catalog()));
    before.remove("errors");
    after.remove("errors");
    assertThat(after).as("the rest of the catalog: %s", story).isEqualTo(before);
  }

  private void assertSame(CatalogError error, Set<String> but) {
    Map<String, Plain> before = Plain.entries((MappingNode) error.entry().value());
    Map<String, Plain> after =
        Plain.entries((MappingNode) result.get(error.key()).entry().value());
    before.keySet().removeAll(but);
    after.keySet().removeAll(but);
    assertThat(after).as("the rest of %s: %s", error.key(), story).isEqualTo(before);
  }

  private static Set<String> fields(Finding finding) {
    return finding
        .field()
        .map(field -> field == Field.MESSAGE ? OF_MESSAGE : Set.of(field.keyword()))
        .orElse(Set.of("deprecated"));
  }

  private static MappingNode root(String catalog) {
    return (MappingNode) YamlReader.read(new SourceText("", catalog)).success().orElseThrow();
  }

  /** Lines that have nothing of what was taken are all there, in their order. */
  void checkLines() {
    SourceText source = new SourceText("", edited.catalog());
    Set<Integer> changed = new HashSet<>();
    for (CatalogError error : mine.values()) {
      for (Finding finding : synced.findings()) {
        if (finding.key().equals(error.key()) && finding.kind() != Kind.CONFLICT) {
          ((MappingNode) error.entry().value())
              .entries().stream()
                  .filter(entry -> fields(finding).contains(entry.key().text())
                      || Extent.isFlow(source, error.entry().value()))
                  .forEach(entry -> {
                    int end =
                        source.positionAt(Extent.end(source, entry.value())).line();
                    for (int i = entry.key().span().start().line(); i <= end; i++) {
                      changed.add(i);
                    }
                  });
        }
      }
    }
    String[] lines = edited.catalog().split("\n", -1);
    String[] after = synced.catalog().split("\n", -1);
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      if (changed.contains(i + 1)) {
        continue;
      }
      while (at < after.length && !after[at].equals(lines[i])) {
        at++;
      }
      assertThat(at).as("line %s stays: %s", i + 1, story).isLessThan(after.length);
      at++;
    }
  }
}
