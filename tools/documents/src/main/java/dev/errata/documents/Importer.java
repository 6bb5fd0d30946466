package dev.errata.documents;

import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.check.Acceptance;
import dev.errata.documents.document.Problem;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.document.Table;
import dev.errata.documents.draft.DraftCatalog;
import dev.errata.documents.draft.Drafter;
import dev.errata.documents.draft.NamesByCode;
import dev.errata.documents.extract.DocumentedError;
import dev.errata.documents.extract.Extraction;
import dev.errata.documents.extract.Extractor;
import dev.errata.documents.extract.NumberedTable;
import dev.errata.documents.read.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes catalogs of documents. */
public final class Importer {

  /** More errors than a catalog has in practice, and few enough to be written in seconds. */
  static final int MOST_ERRORS = 30_000;

  private final ImportRequest request;
  private final List<Problem> problems = new ArrayList<>();

  private Importer(ImportRequest request) {
    this.request = request;
  }

  /** Makes a catalog. */
  public static ImportResult run(ImportRequest request) {
    return new Importer(request).run();
  }

  private ImportResult run() {
    List<NumberedTable> tables = tables();
    List<Table> names = request.names().map(this::read).orElse(List.of());
    if (!problems.isEmpty()) {
      return ImportResult.failed(List.of(), problems);
    }
    problems.addAll(new UnmatchedOptions(request.options(), names()).in(tables));
    if (!problems.isEmpty()) {
      return ImportResult.failed(List.of(), problems);
    }
    Extraction extraction = new Extractor(request.options()).extract(tables);
    if (extraction.errors().isEmpty()) {
      return ImportResult.failed(extraction.tables(), List.of(noErrors(extraction)));
    }
    if (extraction.errors().size() > MOST_ERRORS) {
      return ImportResult.failed(extraction.tables(), List.of(tooMany(extraction)));
    }
    Acceptance acceptance = new Acceptance(request.schema());
    Optional<ImportedCatalog> catalog = acceptance.accept(draft(extraction, names));
    return new ImportResult(catalog, extraction.tables(), acceptance.refused(), List.of());
  }

  private List<NumberedTable> tables() {
    List<NumberedTable> tables = new ArrayList<>();
    for (SourceDocument document : request.documents()) {
      for (Table table : read(document)) {
        tables.add(new NumberedTable(document.name(), tables.size() + 1, table));
      }
    }
    return tables;
  }

  private List<Table> read(SourceDocument document) {
    ReadDocument read = DocumentReader.read(document, request.format());
    read.problem().ifPresent(problems::add);
    return read.tables();
  }

  private DraftCatalog draft(Extraction extraction, List<Table> names) {
    Set<String> codes =
        extraction.errors().stream().map(DocumentedError::code).collect(Collectors.toSet());
    return new Drafter(NamesByCode.of(names, codes))
        .draft(
            title(extraction.errors().get(0)),
            request.documents().stream().map(SourceDocument::name).toList(),
            extraction.errors());
  }

  /** The first heading of a document is what the document is about. */
  private static Optional<String> title(DocumentedError first) {
    return first.headings().stream().findFirst();
  }

  private Problem noErrors(Extraction extraction) {
    String help = extraction.tables().isEmpty()
        ? "it has neither tables nor lists; if it is of another format, name that by --from"
        : "name the table by --table, and its columns by --column code=HEADER"
            + " --column message=HEADER; the report says what was left out and why";
    return new Problem(names(), 0, "no errors found", help);
  }

  private Problem tooMany(Extraction extraction) {
    return new Problem(
        names(),
        0,
        extraction.errors().size() + " errors are more than the " + MOST_ERRORS + " of a catalog",
        "take a part of them by --table or --section");
  }

  private String names() {
    return request.documents().stream().map(SourceDocument::name).collect(Collectors.joining(", "));
  }
}
