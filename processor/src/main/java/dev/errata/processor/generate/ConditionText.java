package dev.errata.processor.generate;

import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.JsonType;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.CheckPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What a check asks for, in words, as the HTML of a Javadoc comment. */
final class ConditionText {

  private ConditionText() {}

  static String of(CheckPlan check) {
    Condition condition = check.condition();
    if (condition instanceof Required) {
      return "is present";
    }
    if (condition instanceof NotBlank) {
      return "holds something other than white space";
    }
    if (condition instanceof Length length) {
      return count(length.bounds(), "character");
    }
    if (condition instanceof Bytes bytes) {
      return count(bytes.bounds(), "byte") + " in UTF-8";
    }
    if (condition instanceof Size size) {
      return count(size.bounds(), "element");
    }
    if (condition instanceof Range range) {
      return "is " + bounds(range.bounds());
    }
    if (condition instanceof Chars chars) {
      return "holds only " + code(chars(chars.ranges()));
    }
    if (condition instanceof Matches matches) {
      return "matches " + code(matches.regex());
    }
    if (condition instanceof OneOf oneOf) {
      return "is one of " + list(oneOf.values().stream().map(Located::value).toList());
    }
    if (condition instanceof Is is) {
      return "is of type "
          + is.types().stream().map(JsonType::keyword).collect(Collectors.joining(" or "));
    }
    return comparison(condition, list(check.inputs()));
  }

  private static String comparison(Condition condition, String inputs) {
    if (condition instanceof AllOrNone) {
      return "all of " + inputs + " are present, or none is";
    }
    if (condition instanceof AtMostOne) {
      return "at most one of " + inputs + " is present";
    }
    return inputs + (condition instanceof Equal ? " are equal" : " differ");
  }

  private static String count(Bounds bounds, String noun) {
    BigDecimal last = bounds.max().or(bounds::min).orElseThrow();
    return "has " + bounds(bounds) + " " + noun + (last.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  private static String bounds(Bounds bounds) {
    if (bounds.min().isEmpty()) {
      return "at most " + number(bounds.max().orElseThrow());
    }
    return bounds
        .max()
        .map(max -> number(bounds.min().get()) + " to " + number(max))
        .orElseGet(() -> "at least " + number(bounds.min().get()));
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  private static String chars(List<CharRange> ranges) {
    return ranges.stream()
        .map(range -> range.first() == range.last()
            ? character(range.first())
            : character(range.first()) + "-" + character(range.last()))
        .collect(Collectors.joining());
  }

  private static String character(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> String.format("U+%04X", codePoint);
      default -> Character.toString(codePoint);
    };
  }

  private static String list(List<String> words) {
    return words.stream().map(ConditionText::code).collect(Collectors.joining(", "));
  }

  private static String code(String text) {
    return JavadocText.code(text);
  }
}
