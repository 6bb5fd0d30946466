package dev.errata.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult;
import dev.errata.documents.Importer;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.draft.DraftError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports a document without options, and tells what tests ask for. */
final class Imports {

  private Imports() {}

  static Map<String, String> imported(String name, String text) {
    Map<String, String> messages = new LinkedHashMap<>();
    errors(name, text)
        .forEach(error -> messages.put(error.code(), error.message().documented()));
    return messages;
  }

  /** The codes, each with its status if it has one. */
  static List<String> codes(String name, String text) {
    return errors(name, text).stream()
        .map(error -> error.code() + error.status().map(status -> " " + status).orElse(""))
        .toList();
  }

  static List<DraftError> errors(String name, String text) {
    ImportResult result = run(name, text);
    assertThat(result.problems()).isEmpty();
    return result.catalog().orElseThrow().draft().errors();
  }

  static ImportResult run(String name, String text) {
    return Importer.run(new ImportRequest(
        List.of(new SourceDocument(name, text.getBytes(StandardCharsets.UTF_8))),
        Optional.empty(),
        ExtractOptions.NONE,
        Optional.empty(),
        "schema.json"));
  }
}
