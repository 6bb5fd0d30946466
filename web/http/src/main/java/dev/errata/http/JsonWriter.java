package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes bodies in JSON, in UTF-8. What has no value is left out. */
final class JsonWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(BufferPool.SHARED).build();

  /** Beyond it, readers that take all numbers for floating-point ones lose digits (RFC 8259, 6). */
  private static final long GREATEST_EXACT = (1L << 53) - 1;

  private static final int MOST_EXACT_DIGITS = 17;

  private JsonWriter() {}

  static byte[] write(Members root, Values values) {
    WrittenBytes bytes = new WrittenBytes();
    try (JsonGenerator out =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      members(out, root, values);
    }
    return bytes.toByteArray();
  }

  private static void members(JsonGenerator out, Members members, Values values) {
    out.writeStartObject();
    for (Member member : members.members()) {
      member(out, member, values);
    }
    out.writeEndObject();
  }

  private static void member(JsonGenerator out, Member member, Values values) {
    if (member.node() instanceof Leaf leaf) {
      Object value = values.of(leaf.role());
      if (value != null) {
        out.writeName(member.json());
        value(out, value);
      }
    } else if (member.node() instanceof Items items) {
      if (!values.failures().isEmpty()) {
        out.writeName(member.json());
        out.writeStartArray();
        for (Values failure : values.failures()) {
          item(out, items.item(), failure);
        }
        out.writeEndArray();
      }
    } else if (member.node() instanceof Members inner) {
      out.writeName(member.json());
      members(out, inner, values);
    }
  }

  private static void item(JsonGenerator out, Node item, Values failure) {
    if (item instanceof Members members) {
      members(out, members, failure);
    } else if (item instanceof Leaf leaf && failure.of(leaf.role()) != null) {
      value(out, failure.of(leaf.role()));
    }
  }

  private static void value(JsonGenerator out, Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(SentText.of(text));
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number && isExact(number)) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number && isExact(number)) {
      out.writeNumber(SentText.of(number));
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Map<?, ?> params) {
      out.writeStartObject();
      params.forEach((name, param) -> {
        if (param != null) {
          out.writeName((String) name);
          value(out, param);
        }
      });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> value(out, each));
      out.writeEndArray();
    } else if (value instanceof Double number && Double.isFinite(number)) {
      out.writeNumber(number);
    } else {
      out.writeString(SentText.of(value));
    }
  }

  private static boolean isExact(long number) {
    return number >= -GREATEST_EXACT && number <= GREATEST_EXACT;
  }

  /** Whether it is still the same number once a floating-point one was made of it. */
  private static boolean isExact(BigDecimal number) {
    if (number.precision() > MOST_EXACT_DIGITS) {
      return false;
    }
    double nearest = number.doubleValue();
    return Double.isFinite(nearest)
        && new BigDecimal(Double.toString(nearest)).compareTo(number) == 0;
  }
}
