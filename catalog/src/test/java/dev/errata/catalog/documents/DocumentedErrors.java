package dev.errata.catalog.documents;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what a source document said from the lock file beside it. The build holds that file to the
 * document, by {@code errata sync --check}.
 */
public final class DocumentedErrors {

  private DocumentedErrors() {}

  /** The errors in the order of the document. */
  public static List<DocumentedError> read(Path lock) {
    return fields(fields(root(lock)).get("errors")).entrySet().stream()
        .map(error -> error(error.getKey(), fields(error.getValue())))
        .toList();
  }

  private static DocumentedError error(String code, Map<String, Node> fields) {
    return new DocumentedError(
        code,
        Integer.parseInt(text(fields, "status")),
        text(fields, "message"),
        text(fields, "description"),
        text(fields, "solution"));
  }

  private static String text(Map<String, Node> fields, String key) {
    return fields.containsKey(key) ? ((ScalarNode) fields.get(key)).text() : "";
  }

  private static Map<String, Node> fields(Node node) {
    return ((MappingNode) node)
        .entries().stream()
            .collect(Collectors.toMap(
                entry -> entry.key().text(),
                MappingNode.Entry::value,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static Node root(Path lock) {
    try {
      SourceText source = new SourceText(lock.toString(), Files.readString(lock));
      return YamlReader.read(source).success().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
