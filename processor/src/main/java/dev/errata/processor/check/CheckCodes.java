package dev.errata.processor.check;

import dev.errata.catalog.check.AllOrNone;
import dev.errata.catalog.check.AtLeastOne;
import dev.errata.catalog.check.AtMostOne;
import dev.errata.catalog.check.Bytes;
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
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.JsonType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The kinds of check that Java is generated for. */
public final class CheckCodes {

  /** All kinds, in the order in which the catalog lists them. */
  public static final List<Kind<?>> ALL = List.of(
      new Kind<>(Required.class, condition -> new RequiredCode()),
      new Kind<>(NotBlank.class, condition -> new NotBlankCode()),
      new Kind<>(Length.class, LengthCode::new),
      new Kind<>(Bytes.class, BytesCode::new),
      new Kind<>(Chars.class, CharsCode::new),
      new Kind<>(Matches.class, MatchesCode::new),
      new Kind<>(Format.class, FormatCode::new),
      new Kind<>(OneOf.class, OneOfCode::new),
      new Kind<>(Range.class, RangeCode::new),
      new Kind<>(MultipleOf.class, MultipleOfCode::new),
      new Kind<>(Size.class, SizeCode::new),
      new Kind<>(Is.class, IsCode::new),
      new Kind<>(Each.class, EachCode::new),
      new Kind<>(AllOrNone.class, condition -> new AllOrNoneCode()),
      new Kind<>(AtLeastOne.class, condition -> new AtLeastOneCode()),
      new Kind<>(AtMostOne.class, condition -> new AtMostOneCode()),
      new Kind<>(ExactlyOne.class, condition -> new ExactlyOneCode()),
      new Kind<>(Equal.class, condition -> new EqualCode()),
      new Kind<>(Differ.class, condition -> new DifferCode()));

  private CheckCodes() {}

  /** The code of a check of a catalog. */
  public static CheckCode of(Condition condition) {
    return ALL.stream()
        .flatMap(kind -> kind.code(condition).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "CheckCodes has no line for " + condition.getClass().getSimpleName()));
  }

  /**
   * The check that a value is of one of these types, and what is known of it then; empty if any
   * value is.
   */
  public static Optional<CheckCode> guard(Set<InputType> types) {
    List<JsonType> known = Arrays.stream(JsonType.values())
        .filter(type -> types.contains(type.inputType()))
        .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(new IsCode(new Is(known)));
  }

  /**
   * A kind of check.
   *
   * @param condition what the catalog knows of it
   * @param maker makes the code of such a condition
   */
  public record Kind<C extends Condition>(Class<C> condition, Function<C, CheckCode> maker) {

    private Optional<CheckCode> code(Condition any) {
      return Optional.of(any).filter(condition::isInstance).map(condition::cast).map(maker);
    }
  }
}
