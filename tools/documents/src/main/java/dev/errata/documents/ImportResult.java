package dev.errata.documents;

import dev.errata.documents.document.Problem;
import dev.errata.documents.draft.DraftCatalog;
import dev.errata.documents.extract.TableReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of documents.
 *
 * @param catalog the catalog; empty if there is none
 * @param tables a report for each thing that the documents list
 * @param refused errors that the rules of catalogs do not let in, and why
 * @param problems why documents cannot be read, or have no errors
 */
public record ImportResult(
    Optional<ImportedCatalog> catalog,
    List<TableReport> tables,
    List<Refusal> refused,
    List<Problem> problems) {

  /**
   * A catalog that was made.
   *
   * @param draft what it says
   * @param text its text
   */
  public record ImportedCatalog(DraftCatalog draft, String text) {}

  /**
   * An error that was left out.
   *
   * @param place where the document has it
   * @param code its code
   * @param why what a rule says against it
   */
  public record Refusal(String place, String code, String why) {}

  static ImportResult failed(List<TableReport> tables, List<Problem> problems) {
    return new ImportResult(Optional.empty(), tables, List.of(), problems);
  }
}
