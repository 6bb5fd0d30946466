package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.draft.DraftCatalog;
import dev.errata.documents.draft.DraftError;
import dev.errata.documents.extract.DocumentedError.Place;
import dev.errata.documents.extract.Role;
import dev.errata.documents.message.MessageImporter;
import dev.errata.documents.write.CatalogText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A catalog with its lock, and what sync makes of it. */
record Synced(String catalog, String lock, List<Finding> findings) {

  /** Stands for a status that the document does not give. */
  private static final String NO_STATUS = "-";

  private static final LockedImport ORIGIN = LockedImport.of(List.of("errors.html"));

  /** The catalog of a document. */
  static Synced imported(String... rows) {
    DraftCatalog draft = document(rows);
    return new Synced(
        CatalogText.of(draft, "schema.json"), Lock.of(draft, ORIGIN).text(), List.of());
  }

  /** A catalog of which nobody knows what the document said. */
  static Synced withoutLock(String catalog) {
    return new Synced(catalog, Lock.empty(ORIGIN).text(), List.of());
  }

  /** The same with an edit by hand. */
  Synced edited(String from, String to) {
    assertThat(catalog).contains(from);
    return new Synced(catalog.replace(from, to), lock, List.of());
  }

  /** The same with another text by hand. */
  Synced with(String text) {
    return new Synced(text, lock, List.of());
  }

  Synced synced(String... rows) {
    return synced(Policy.OPEN, rows);
  }

  Synced synced(Policy policy, String... rows) {
    return synced(policy, document(rows));
  }

  Synced synced(Policy policy, DraftCatalog now, SourceDocument... languages) {
    Result<SyncResult> result = Synchronizer.run(new SyncRequest(
        new SourceDocument("ram.yaml", bytes(catalog)),
        List.of(languages),
        LockReader.read(new SourceText("ram.yaml.lock", lock)).success().orElseThrow(),
        now,
        policy));
    SyncResult found = result.success().orElseThrow();
    String text = new String(found.catalog(), StandardCharsets.UTF_8);
    assertThat(found.isChanged()).isEqualTo(!text.equals(catalog));
    return new Synced(text, found.lock().text(), found.findings());
  }

  /** What was found, each as its kind, key and field. */
  List<String> told() {
    return findings.stream()
        .map(finding -> finding.kind() + " " + finding.key()
            + finding.field().map(field -> " " + field.keyword()).orElse(""))
        .toList();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What a document lists.
   *
   * @param rows {@code code | status | message | description | solution}, or {@code key = code} in
   *     place of a code
   */
  static DraftCatalog document(String... rows) {
    List<DraftError> errors = new ArrayList<>();
    for (String row : rows) {
      String[] cells = (row + " | | | | ").split(" *\\| *", -1);
      String[] names = cells[0].split(" = ");
      errors.add(new DraftError(
          names[0],
          names[names.length - 1],
          Optional.empty(),
          cells[1].isEmpty()
              ? Optional.empty()
              : Optional.of(Integer.valueOf(cells[1].replace(NO_STATUS, "500"))),
          MessageImporter.read(cells[2]),
          Optional.empty(),
          cells[3],
          cells[4],
          cells[1].equals(NO_STATUS) ? Set.of(Role.STATUS) : Set.of(),
          List.of(),
          new Place("errors.html", errors.size() + 1)));
    }
    boolean hasStatuses = errors.stream().anyMatch(error -> error.status().isPresent());
    return new DraftCatalog(
        Optional.empty(), List.of("errors.html"), hasStatuses, List.of(), errors);
  }
}
