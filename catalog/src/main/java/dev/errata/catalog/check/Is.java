package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.JsonType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The value has one of these JSON types; none if they could not be read. */
public record Is(List<JsonType> types) implements Condition {

  static final CheckKind KIND = CheckKind.narrowing(
      "is", Is.class, argument -> Optional.of(new Is(argument.keywords(JsonType.values()))));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.ANY);
  }

  /** Whatever the order in which they are listed. */
  @Override
  public Set<JsonType> content() {
    return Set.copyOf(types);
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return facts.contents(Is.class).stream()
        .anyMatch(known -> content().containsAll((Set<?>) known));
  }

  @Override
  public Optional<Set<InputType>> narrowsTo() {
    return Optional.of(types.stream().map(JsonType::inputType).collect(Collectors.toSet()));
  }
}
