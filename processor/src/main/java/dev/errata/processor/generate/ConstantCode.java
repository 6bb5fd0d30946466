package dev.errata.processor.generate;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.CharRanges;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.ConstantPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the constants that checks hold values against.
 *
 * @param types what types are called there
 * @param source where to
 */
record ConstantCode(Types types, JavaSource source) {

  /** The fields of a constant; a range has one for each of its ends. */
  void add(ConstantPlan constant) {
    Condition condition = constant.condition();
    if (condition instanceof Chars chars) {
      String type = types.name(Types.CODE_POINT_SET);
      addField(type, constant.name(), type + ".of(" + ends(chars) + ")");
    } else if (condition instanceof Matches matches) {
      String type = types.name(Pattern.class);
      String regex = JavaSource.GAP + JavaText.literal(matches.regex());
      addField(type, constant.name(), type + ".compile(" + regex + ")");
    } else if (condition instanceof OneOf oneOf) {
      addValues(constant, oneOf);
    } else {
      Bounds bounds = ((Range) condition).bounds();
      bounds.min().ifPresent(min -> addEnd(constant.name() + "_MIN", min));
      bounds.max().ifPresent(max -> addEnd(constant.name() + "_MAX", max));
    }
  }

  private static String ends(Chars chars) {
    List<String> ends = new ArrayList<>();
    for (CharRange range : CharRanges.merged(chars.ranges())) {
      ends.add(JavaText.codePoint(range.first()));
      ends.add(JavaText.codePoint(range.last()));
    }
    return JavaSource.GAP + JavaSource.list(ends);
  }

  private void addValues(ConstantPlan constant, OneOf oneOf) {
    List<String> values = oneOf.values().stream()
        .map(Located::value)
        .map(value -> value(constant.type(), value))
        .toList();
    String set = types.name(Set.class);
    addField(
        set + "<" + valueType(constant.type()) + ">",
        constant.name(),
        set + ".of(" + JavaSource.GAP + JavaSource.list(values) + ")");
  }

  /** Values that can be text or a number are compared as they are printed. */
  private String valueType(InputType type) {
    return new Inputs(types).type(type == InputType.ANY ? InputType.STRING : type);
  }

  private String value(InputType type, String value) {
    return switch (type) {
      case INT -> String.valueOf(new BigDecimal(value).intValueExact());
      case LONG -> new BigDecimal(value).longValueExact() + "L";
      case DECIMAL -> decimal(new BigDecimal(value).stripTrailingZeros());
      default -> JavaText.literal(value);
    };
  }

  private void addEnd(String name, BigDecimal value) {
    addField(types.name(BigDecimal.class), name, decimal(value));
  }

  private String decimal(BigDecimal value) {
    return "new " + types.name(BigDecimal.class) + "(" + JavaText.literal(value.toString()) + ")";
  }

  private void addField(String type, String name, String value) {
    source
        .line("private static final " + type + " " + name + " = " + value + ";")
        .blank();
  }
}
