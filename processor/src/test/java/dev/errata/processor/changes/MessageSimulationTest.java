package dev.errata.processor.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.CodedException;
import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.reading.SampleValues;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.processor.builds.Compilations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of changed messages is what old classes make of what new ones write: each message of
 * the shipped catalogs that has parameters, each edit of it.
 */
class MessageSimulationTest {

  @TempDir
  private Path folder;

  @Test
  void saysWhatOldClassesRead() throws Exception {
    StringBuilder before = new StringBuilder("errata: 1\nwire: [json: {c: code}]\nerrors:\n");
    StringBuilder after = new StringBuilder(before);
    Map<String, MessageEdit> edits = new HashMap<>();
    List<ErrorDefinition> errors = messages();
    for (int i = 0; i < errors.size(); i++) {
      ErrorDefinition error = errors.get(i);
      List<Piece> pieces = error.message().pieces();
      for (MessageEdit edit : MessageEdit.values()) {
        String key = "M" + i + "E" + edit.ordinal();
        edit.apply(pieces).ifPresent(edited -> {
          edits.put(key, edit);
          append(before, key, pieces, error);
          append(after, key, edited, error);
        });
      }
    }
    CheckedCatalog old = checked(before.toString());
    CheckedCatalog now = checked(after.toString());
    Map<String, String> said = new TreeMap<>();
    for (Change change : CatalogComparer.compare(old, now)) {
      if (change.kind().row() == 6) {
        said.put(change.subject(), change.kind().id());
      }
    }
    Map<String, String> read = new TreeMap<>();
    ClassLoader oldClasses = compiled(before.toString());
    ClassLoader newClasses = compiled(after.toString());
    for (ErrorDefinition error : now.catalog().errors()) {
      ErrorDefinition was = old.catalog().errors().stream()
          .filter(each -> each.key().value().equals(error.key().value()))
          .findFirst()
          .orElseThrow();
      read.put(error.key().value(), outcome(was, error, oldClasses, newClasses));
    }
    assertThat(said).isEqualTo(read);
    Map<String, Integer> table = new TreeMap<>();
    read.forEach((key, outcome) -> table.merge(edits.get(key) + " " + outcome, 1, Integer::sum));
    assertThat(String.join("\n", table.entrySet().stream().map(Object::toString).toList()))
        .as("the table in docs/changes.md")
        .isEqualToIgnoringWhitespace(Files.readString(ChangeCase.FOLDER.resolve("messages.table")));
  }

  private static List<ErrorDefinition> messages() throws IOException {
    List<ErrorDefinition> errors = new ArrayList<>();
    for (String path : ShippedCatalogs.paths()) {
      String text;
      try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      checked(text).catalog().errors().stream()
          .filter(error -> !error.message().placeholders().isEmpty())
          .forEach(errors::add);
    }
    return errors;
  }

  private static void append(
      StringBuilder catalog, String key, List<Piece> pieces, ErrorDefinition error) {
    StringBuilder text = new StringBuilder();
    List<String> params = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Placeholder placeholder) {
        text.append('{').append(placeholder.param()).append('}');
        String type =
            error.param(placeholder.param()).map(p -> p.type().keyword()).orElse("string");
        String entry = placeholder.param() + ": " + type;
        if (!params.contains(entry)) {
          params.add(entry);
        }
      } else {
        text.append(((Literal) piece).text().replace("{", "{{").replace("}", "}}"));
      }
    }
    catalog
        .append("  ")
        .append(key)
        .append(": {status: 400, message: \"")
        .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
        .append("\", params: {")
        .append(String.join(", ", params))
        .append("}}\n");
  }

  private static String outcome(
      ErrorDefinition was, ErrorDefinition is, ClassLoader older, ClassLoader newer)
      throws ReflectiveOperationException {
    boolean lost = false;
    boolean misread = false;
    for (int round = 0; round < SampleValues.ROUNDS; round++) {
      Map<String, Object> sent = MadeErrors.values(is.params(), 0, round);
      Map<String, Object> sentBefore =
          MadeErrors.values(was.params(), is.params().size(), round);
      sentBefore.replaceAll((name, value) -> sent.getOrDefault(name, value));
      Map<String, Object> read = decoded(older, MadeErrors.make(newer, is, sent));
      Map<String, Object> readBefore = decoded(older, MadeErrors.make(older, was, sentBefore));
      for (Param param : was.params()) {
        String name = param.name().value();
        if (read.get(name) == null) {
          lost |= readBefore.get(name) != null;
        } else {
          misread |= !Objects.equals(read.get(name), sent.get(name));
        }
      }
    }
    return misread ? "message-misread" : lost ? "message-lost" : "message-reads";
  }

  private static Map<String, Object> decoded(ClassLoader loader, CodedException sent)
      throws ReflectiveOperationException {
    return ((CodedException) loader
            .loadClass("ApiErrors")
            .getMethod("decode", int.class, String.class, String.class)
            .invoke(null, sent.status(), sent.code(), sent.wireMessage()))
        .params();
  }

  private ClassLoader compiled(String catalog) throws Exception {
    Files.writeString(folder.resolve("api.yaml"), catalog);
    Compilation compilation = Compilations.compile(
        folder,
        List.of(Compilations.source(
            "Api", "@dev.errata.ErrorCatalog(\"api.yaml\") public interface Api {}")));
    assertThat(compilation.errors()).isEmpty();
    return Compilations.loader(compilation);
  }

  private static CheckedCatalog checked(String text) {
    SourceText source = new SourceText("api.yaml", text);
    return YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check)
        .success()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }
}
