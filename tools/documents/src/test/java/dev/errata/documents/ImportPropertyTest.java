package dev.errata.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.check.CatalogCheck;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.draft.DraftError;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.TableReport;
import dev.errata.documents.read.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever the cells of a document hold, an import is a catalog that says it. */
class ImportPropertyTest {

  private static final List<String> PIECES = List.of(
      "a",
      "Invalid",
      "not found",
      " ",
      ": ",
      " #",
      "'",
      "\"",
      "\\",
      "{",
      "}",
      "{{",
      "{name}",
      "%s",
      "%d",
      "%%",
      "[input length]",
      "<x>",
      "${y}",
      "- ",
      "?",
      "*",
      "&a",
      "!t",
      "|",
      ">",
      "@",
      "`",
      "\u00e9",
      "\u4e2d",
      "\ud83d\ude00",
      "\u202e",
      "\u2028",
      "\u0007",
      "\ufeff",
      "null",
      "true",
      "1e3",
      "0x1",
      "~",
      "...",
      "---",
      "=",
      "<<",
      ",",
      "[",
      "]",
      ".",
      "\t");

  private static final List<String> CODES = List.of(
      "E1",
      "E2",
      "1001",
      "-5",
      "NotFound",
      "notfound",
      "a.b",
      "a.b.c",
      "null",
      "true",
      "0x1F",
      "Unknown",
      "Id",
      "class",
      "X:Y",
      "x/y",
      "#1",
      "'q'",
      "{c}",
      "%s",
      "1.0",
      "007",
      "\u00e9t\u00e9");

  private static final List<String> STATUSES = List.of("400", "404", "", "HTTP 500", "4xx", "999");

  /**
   * A row of a document.
   *
   * @param code what stands where the code does
   */
  private record Written(String code, String status, String message, String description) {

    String json() {
      return "{\"errorCode\":%s,\"httpStatus\":%s,\"errorMessage\":%s,\"description\":%s}"
          .formatted(quoted(code), quoted(status), quoted(message), quoted(description));
    }

    private static String quoted(String text) {
      return text.codePoints()
          .mapToObj(c ->
              c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
          .collect(Collectors.joining("", "\"", "\""));
    }
  }

  private static Gen<Written> rows() {
    Gen<String> texts = lists()
        .of(Generate.pick(PIECES))
        .ofSizeBetween(0, 8)
        .map(pieces -> String.join("", pieces));
    return Generate.pick(CODES).zip(Generate.pick(STATUSES), texts, texts, Written::new);
  }

  @Test
  void anImportIsACatalogThatSaysWhatTheDocumentSays() {
    AtomicInteger documents = new AtomicInteger();
    AtomicInteger errors = new AtomicInteger();
    qt().forAll(lists().of(rows()).ofSizeBetween(1, 12)).checkAssert(rows -> {
      ImportResult result = imported(rows);
      result.tables().forEach(ImportPropertyTest::isAccountedFor);
      result.catalog().ifPresent(ImportPropertyTest::saysWhatItWasMadeOf);
      documents.incrementAndGet();
      errors.addAndGet(
          result.catalog().map(made -> made.draft().errors().size()).orElse(0));
    });
    assertThat(errors).as("enough was imported").hasValueGreaterThan(2 * documents.get());
  }

  private static ImportResult imported(List<Written> rows) {
    String json = rows.stream().map(Written::json).collect(Collectors.joining(",\n", "[", "]"));
    return Importer.run(new ImportRequest(
        List.of(new SourceDocument("errors.json", json.getBytes(StandardCharsets.UTF_8))),
        Optional.of(Format.JSON),
        ExtractOptions.NONE,
        Optional.empty(),
        "schema.json"));
  }

  private static void isAccountedFor(TableReport table) {
    if (table.leftOut().isEmpty()) {
      assertThat(table.taken() + table.reported().size()).isEqualTo(table.rows());
    }
  }

  private static void saysWhatItWasMadeOf(ImportedCatalog imported) {
    Result<CheckedCatalog> checked =
        CatalogCheck.check(new SourceText("catalog.yaml", imported.text()));
    assertThat(checked.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
    Catalog catalog = checked.success().orElseThrow().catalog();
    assertThat(catalog.errors()).hasSameSizeAs(imported.draft().errors());
    for (int i = 0; i < catalog.errors().size(); i++) {
      isSame(catalog.errors().get(i), imported.draft().errors().get(i));
    }
  }

  private static void isSame(ErrorDefinition error, DraftError draft) {
    assertThat(error.key().value()).isEqualTo(draft.key());
    assertThat(error.code().value()).isEqualTo(draft.code());
    assertThat(error.documented().orElseGet(() -> error.message().text()))
        .isEqualTo(draft.message().documented());
    assertThat(error.description().map(Located::value).orElse("")).isEqualTo(draft.description());
  }
}
