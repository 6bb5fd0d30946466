package dev.errata.processor.property;

import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.processor.property.OddError.OddParam;
import dev.errata.processor.property.OddError.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/**
 * What becomes of the texts of an error in another language.
 *
 * @param texts what stands between the values
 * @param turn how far the values are turned in their order
 */
record OddTranslation(
    List<String> texts, int turn, Optional<String> description, Optional<String> solution) {

  static Gen<OddTranslation> translations() {
    Gen<Optional<String>> text = OddTexts.any().toOptionals(60);
    return lists()
        .of(OddTexts.any())
        .ofSizeBetween(0, 6)
        .zip(Generate.range(0, 4), text, text, OddTranslation::new);
  }

  /** The error as it is told in the language. */
  OddError of(OddError error) {
    Set<OddParam> values = new LinkedHashSet<>();
    for (Piece piece : error.pieces()) {
      if (piece instanceof OddParam param) {
        values.add(param);
      }
    }
    List<OddParam> turned = new ArrayList<>(values);
    Collections.rotate(turned, turn);
    return error.translated(OddErrors.pieces(turned, texts), description, solution);
  }

  /** The file of a language. */
  static String yaml(String language, List<OddError> translated) {
    Yaml yaml = new Yaml().plain("errata", "1").text("language", language).open("errors");
    for (OddError error : translated) {
      yaml.open(error.key()).text("message", error.template());
      error.description().ifPresent(text -> yaml.text("description", text));
      error.solution().ifPresent(text -> yaml.text("solution", text));
      yaml.close();
    }
    return yaml.close().toString();
  }
}
