package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Inspection;
import dev.errata.catalog.model.JsonType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each element of the list passes another check.
 *
 * <p>What an element is, no list tells. One that is of no type that the other check can be made on
 * passes, as one that is null does: of it there is no length to fill an error with, and {@code is}
 * asks for the type. JSON Schema has it alike.
 *
 * @param ofElement what is asked of an element
 */
public record Each(Condition ofElement) implements Condition {

  private static final List<CheckKind> KINDS = List.of(
      Required.KIND,
      NotBlank.KIND,
      Length.KIND,
      Bytes.KIND,
      Chars.KIND,
      Matches.KIND,
      Format.KIND,
      OneOf.KIND,
      Range.KIND,
      MultipleOf.KIND,
      Is.KIND);

  /** The keys of the checks that can be made on elements. */
  public static final List<String> KEYS = KINDS.stream().map(CheckKind::key).toList();

  static final CheckKind KIND = CheckKind.of("each", Each.class, Each::read);

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.LIST);
  }

  @Override
  public Set<InputType> subjects(Set<InputType> types) {
    Set<InputType> accepted = ofElement.accepts();
    return accepted.contains(InputType.ANY)
        ? Set.of(InputType.ANY)
        : Arrays.stream(JsonType.values())
            .map(JsonType::inputType)
            .filter(accepted::contains)
            // In the order of declaration, since Java is generated in it.
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(InputType.class)));
  }

  @Override
  public Optional<Condition> inElements() {
    return Optional.of(ofElement);
  }

  @Override
  public Object content() {
    return List.of(ofElement.getClass(), ofElement.content());
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return ofElement.failsOnlyWhatIsPresent();
  }

  @Override
  public boolean descendsWithText(Patterns patterns) {
    return ofElement.descendsWithText(patterns);
  }

  @Override
  public void inspect(Inspection at) {
    ofElement.inspect(new Inspection(at.span(), subjects(at.types()), at.patterns(), at.report()));
  }

  private static Optional<Each> read(Argument argument) {
    String help = "write one check, such as {length: {max: 64}}";
    return argument.fields(KEYS, help).flatMap(fields -> {
      List<CheckKind> present =
          KINDS.stream().filter(kind -> fields.has(kind.key())).toList();
      if (present.size() == 1) {
        return argument.condition(present.get(0), fields).map(Each::new);
      }
      if (!fields.hasUnknown()) {
        argument.reportMisuse("takes exactly 1 check, not " + present.size(), help);
      }
      return Optional.empty();
    });
  }
}
