package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.Importer;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.extract.ExtractOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the bytes of a document to a catalog, and on with the next edition of the document. */
class DocumentSyncTest {

  private static final String FIRST = """
      <h1>Errors of the shelf service</h1>
      <table>
        <tr><th>Code</th><th>HTTP status</th><th>Message</th><th>Description</th></tr>
        <tr><td>Shelf.Full</td><td>409</td><td>Shelf ${shelf} holds ${count} books.</td>
            <td>No room is left.</td></tr>
        <tr><td>Book.Lent</td><td>423</td><td>The book %s is lent.</td>
            <td>Somebody has it.</td></tr>
        <tr><td>Book.Lost</td><td>410</td><td>The book is lost.</td><td>Nobody has it.</td></tr>
      </table>
      """;

  private static final String SECOND = FIRST
      .replace("423", "409")
      .replace("holds ${count} books.", "is full: ${count} books of ${most}.")
      .replace("No room is left.", "It takes no more.")
      .replace("Somebody has it.", "A reader has it.")
      .replaceAll(
          "(?s)<tr><td>Book.Lost.*?</tr>",
          "<tr><td>Book.Torn</td><td>422</td><td>Page {page} is torn.</td><td></td></tr>");

  @Test
  void keepsACatalogInStep() {
    ImportedCatalog imported = imported(FIRST);
    Lock lock = Lock.of(imported.draft(), LockedImport.of(List.of("errors.html")));
    String edited = imported
        .text()
        .replace("count: int", "count: long")
        .replace("Somebody has it.", "Ask the desk who has it.")
        .replace("  Book.Lent:", "  # Of the desk.\n  Book.Lent:");
    Synced before = new Synced(edited, lock.text(), List.of());

    Synced after = before.synced(Policy.OPEN, imported(SECOND).draft());

    assertThat(after.told())
        .containsExactly(
            "TAKEN Shelf.Full message",
            "TAKEN Shelf.Full description",
            "TAKEN Book.Lent status",
            "CONFLICT Book.Lent description",
            "NEW Book.Torn",
            "GONE Book.Lost");
    assertThat(after.catalog())
        .contains(
            "message: \"Shelf {shelf} is full: {count} books of {most}.\"\n",
            "count: long",
            "  # Of the desk.\n  Book.Lent:\n    status: 409\n",
            "Ask the desk who has it.",
            "deprecated: The document does not list it any more.");
    assertThat(after.synced(Policy.OPEN, imported(SECOND).draft()).catalog())
        .isEqualTo(after.catalog());
  }

  private static ImportedCatalog imported(String html) {
    return Importer.run(new ImportRequest(
            List.of(new SourceDocument("errors.html", Synced.bytes(html))),
            Optional.empty(),
            ExtractOptions.NONE,
            Optional.empty(),
            "schema.json"))
        .catalog()
        .orElseThrow();
  }
}
