package dev.errata.documents.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds what is read of messages to what a person wrote in the shipped catalogs. */
class ShippedCatalogsTest {

  /** What is compared of a piece: names may differ. */
  private record Told(String text, String type, boolean sensitive) {}

  @Test
  void readsTheirMessagesAsAPersonDid() throws IOException {
    int parameters = 0;
    for (String path : ShippedCatalogs.paths()) {
      for (ErrorDefinition error : errors(path)) {
        String documented = error.documented().orElse(error.message().text());
        List<Told> told = told(MessageImporter.read(documented));
        assertThat(told).as(documented).isEqualTo(told(error));
        parameters += error.message().placeholders().size();
      }
    }
    assertThat(parameters).isEqualTo(66);
  }

  private static List<ErrorDefinition> errors(String path) throws IOException {
    try (InputStream catalog = ShippedCatalogs.open(path).orElseThrow()) {
      return SourceDecoder.decode(path, catalog.readAllBytes())
          .then(source -> YamlReader.read(source).then(root -> CatalogParser.parse(source, root)))
          .success()
          .orElseThrow()
          .errors();
    }
  }

  private static List<Told> told(ImportedMessage message) {
    List<Told> told = new ArrayList<>();
    message
        .pieces()
        .forEach(piece -> told.add(
            piece instanceof Text text
                ? new Told(text.text(), "", false)
                : told((Parameter) piece)));
    return told;
  }

  private static Told told(Parameter parameter) {
    return new Told("", parameter.type(), parameter.sensitive());
  }

  private static List<Told> told(ErrorDefinition error) {
    List<Told> told = new ArrayList<>();
    error
        .message()
        .pieces()
        .forEach(piece -> told.add(
            piece instanceof Literal literal
                ? new Told(literal.text(), "", false)
                : told(error.param(((Placeholder) piece).param()).orElseThrow())));
    return told;
  }

  private static Told told(Param param) {
    return new Told("", param.type().keyword(), param.sensitive());
  }
}
