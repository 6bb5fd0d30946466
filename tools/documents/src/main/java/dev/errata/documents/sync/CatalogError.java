package dev.errata.documents.sync;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * An error as a catalog has it.
 *
 * @param definition what it says
 * @param entry where it says it
 */
record CatalogError(ErrorDefinition definition, MappingNode.Entry entry) {

  String key() {
    return definition.key().value();
  }

  String code() {
    return definition.code().value();
  }

  /** Its code and those that it had before. */
  List<String> codes() {
    return Stream.concat(Stream.of(code()), definition.aliases().stream().map(Located::value))
        .toList();
  }

  /** The message as the document prints it, as far as the catalog tells. */
  String printed() {
    return definition.documented().orElseGet(() -> definition.message().text());
  }

  /** A field as text; empty for nothing. */
  String text(Field field) {
    return switch (field) {
      case STATUS -> status();
      case MESSAGE -> printed();
      case DESCRIPTION -> definition.description().map(Located::value).orElse("");
      case SOLUTION -> definition.solution().map(Located::value).orElse("");
    };
  }

  private String status() {
    int status = definition.status().value();
    return status == 0 ? "" : Integer.toString(status);
  }

  /** The line of the key. */
  int line() {
    return definition.key().span().start().line();
  }

  /** The line of a field; of the key if the error has none. */
  int line(Field field) {
    return ((MappingNode) entry.value())
        .entries().stream()
            .filter(one -> one.key().text().equals(field.keyword()))
            .map(one -> one.key().span())
            .findFirst()
            .map(Span::start)
            .orElse(definition.key().span().start())
            .line();
  }
}
