package dev.errata.documents.read.data;

import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** How data is written. */
public enum DataSyntax {
  JSON,
  YAML,
  TOML;

  private static final int DEPTH = 500;

  JsonParser parser(String text) {
    return switch (this) {
      case JSON -> json(text);
      case YAML -> yaml(text);
      case TOML -> toml(text);
    };
  }

  /** JSON as people write it by hand: with comments, trailing commas, bare names. */
  private static JsonParser json(String text) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
        .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .enable(JsonReadFeature.ALLOW_HEXADECIMAL_NUMBERS)
        .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
        .streamReadConstraints(constraints())
        .build()
        .createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  private static JsonParser yaml(String text) {
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        // Else the scanner copies all that it has of a line once more for each 1,024 characters.
        .setBufferSize(text.length() + 1)
        .setAllowDuplicateKeys(true)
        .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .streamReadConstraints(constraints())
        .build()
        .createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  private static JsonParser toml(String text) {
    return TomlFactory.builder()
        .streamReadConstraints(constraints())
        .build()
        .createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(DEPTH)
        .maxNameLength(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .build();
  }
}
