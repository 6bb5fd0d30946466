package dev.errata.documents.write;

import dev.errata.catalog.model.Keyword;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** How a tree of maps, lists and values is written down. */
public enum TreeFormat implements Keyword {
  YAML("yaml") {
    @Override
    TokenStreamFactory factory() {
      return YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .stringQuotingChecker(new NumbersAndDates())
          .build();
    }
  },
  JSON("json") {
    @Override
    TokenStreamFactory factory() {
      return new JsonFactory();
    }
  };

  private final String keyword;

  TreeFormat(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  abstract TokenStreamFactory factory();

  /** Writes a tree, with a line break at its end. */
  public String write(Map<String, Object> tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory().createGenerator(new Indented(), text)) {
      write(tree, out);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      members.forEach((name, member) -> {
        out.writeName((String) name);
        write(member, out);
      });
      out.writeEndObject();
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      items.forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      out.writeString((String) value);
    }
  }

  /** Readers of YAML 1.1 take more for dates and numbers than those of 1.2. */
  private static final class NumbersAndDates extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value)
          || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
    }
  }

  /** Two spaces a level, and the same line breaks on every system. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }
}
