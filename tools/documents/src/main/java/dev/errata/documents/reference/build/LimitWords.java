package dev.errata.documents.reference.build;

import dev.errata.catalog.analysis.End;
import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtLeastOne;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Differ;
import dev.errata.catalog.check.Each;
import dev.errata.catalog.check.Equal;
import dev.errata.catalog.check.ExactlyOne;
import dev.errata.catalog.check.Format;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.MultipleOf;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Required;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Limits in words. */
final class LimitWords {

  private LimitWords() {}

  /**
   * What a value must be like, such as <q>has 1 to 64 characters</q>.
   *
   * @throws IllegalArgumentException if there are no words for such a condition, which is our bug
   */
  static String of(Condition condition) {
    if (condition instanceof Required) {
      return "is present";
    } else if (condition instanceof NotBlank) {
      return "holds something other than white space";
    } else if (condition instanceof Length length) {
      return "has " + count(length.bounds(), "character");
    } else if (condition instanceof Bytes bytes) {
      return "has " + count(bytes.bounds(), "byte") + " in UTF-8";
    } else if (condition instanceof Size size) {
      return "has " + count(size.bounds(), "element");
    } else if (condition instanceof Range range) {
      return "is " + ends(range.bounds());
    } else if (condition instanceof MultipleOf multiple) {
      return "is a multiple of " + text(multiple.divisor());
    } else if (condition instanceof Chars chars) {
      return "holds only these characters: " + characters(chars.ranges());
    } else if (condition instanceof Matches matches) {
      return "matches " + matches.regex();
    } else if (condition instanceof Format format) {
      return "has the format " + format.format().keyword();
    } else if (condition instanceof OneOf oneOf) {
      return "is one of " + list(oneOf.values());
    } else if (condition instanceof Is is) {
      return "has the JSON type "
          + is.types().stream().map(Keyword::keyword).collect(Collectors.joining(" or "));
    } else if (condition instanceof Each each) {
      return "each element " + of(each.ofElement());
    }
    return ofInputs(condition);
  }

  private static String ofInputs(Condition condition) {
    String inputs = list(condition.inputs());
    if (condition instanceof AllOrNone) {
      return "all of " + inputs + " are present, or none is";
    } else if (condition instanceof AtLeastOne) {
      return "at least one of " + inputs + " is present";
    } else if (condition instanceof AtMostOne) {
      return "at most one of " + inputs + " is present";
    } else if (condition instanceof ExactlyOne) {
      return "exactly one of " + inputs + " is present";
    } else if (condition instanceof Equal) {
      return inputs + " are equal";
    } else if (condition instanceof Differ) {
      return inputs + " differ";
    }
    throw new IllegalArgumentException("no words for " + condition.getClass());
  }

  private static String count(Bounds bounds, String noun) {
    BigDecimal last = bounds.max().or(bounds::min).orElseThrow().number();
    return ends(bounds) + " " + noun + (last.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  private static String ends(Bounds bounds) {
    List<End> ends =
        Stream.of(bounds.min(), bounds.max()).flatMap(Optional::stream).toList();
    if (ends.size() == 2 && ends.stream().allMatch(End::isIncluded)) {
      String min = text(ends.get(0).number());
      String max = text(ends.get(1).number());
      return min.equals(max) ? "exactly " + min : min + " to " + max;
    }
    return Stream.of(
            bounds.min().map(end -> text(end, "at least ", "greater than ")),
            bounds.max().map(end -> text(end, "at most ", "less than ")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" and "));
  }

  private static String text(End end, String included, String excluded) {
    return (end.isIncluded() ? included : excluded) + text(end.number());
  }

  /** The zeros of a number such as 1e2000000000 are not to be written out. */
  private static String text(BigDecimal number) {
    return Math.abs((long) number.scale()) > 30 ? number.toString() : number.toPlainString();
  }

  private static String list(List<Located<String>> texts) {
    return texts.stream().map(Located::value).collect(Collectors.joining(", "));
  }

  private static String characters(List<CharRange> ranges) {
    return ranges.stream()
        .map(range -> range.first() == range.last()
            ? character(range.first())
            : character(range.first()) + " to " + character(range.last()))
        .collect(Collectors.joining(", "));
  }

  /** A character that cannot be seen has its number. */
  private static String character(int c) {
    boolean isSeen = switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK -> false;
      default -> true;
    };
    return c == ' ' ? "space" : isSeen ? Character.toString(c) : "U+%04X".formatted(c);
  }
}
