package dev.errata.catalog.model;

import dev.errata.catalog.analysis.Interval;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that an input of a validator can have. */
public enum InputType implements Keyword {
  STRING(ParamType.STRING),
  INT(ParamType.INT),
  LONG(ParamType.LONG),
  DOUBLE(ParamType.DOUBLE),
  DECIMAL(ParamType.DECIMAL),
  BOOLEAN(ParamType.BOOLEAN),
  INSTANT(ParamType.INSTANT),
  DURATION(ParamType.DURATION),
  UUID(ParamType.UUID),
  URI(ParamType.URI),
  LIST("list"),
  OBJECT("object"),
  ANY("any");

  /** All of them. */
  public static final Set<InputType> ALL = Set.of(values());

  /** What is a number. */
  public static final Set<InputType> NUMBERS = Set.of(INT, LONG, DOUBLE, DECIMAL);

  /** What is made of elements. */
  public static final Set<InputType> COLLECTIONS = Set.of(LIST, OBJECT);

  /** What can be counted of one or the other. */
  public static final Set<String> COUNTS = Arrays.stream(values())
      .flatMap(type -> type.counts().stream())
      .collect(Collectors.toCollection(LinkedHashSet::new));

  private final String keyword;
  private final Optional<ParamType> paramType;

  InputType(ParamType paramType) {
    this.keyword = paramType.keyword();
    this.paramType = Optional.of(paramType);
  }

  InputType(String keyword) {
    this.keyword = keyword;
    this.paramType = Optional.empty();
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** The type of a parameter that such an input's value can fill; empty if none can. */
  public Optional<ParamType> paramType() {
    return paramType;
  }

  /** The numbers that such an input can have; empty if they are no whole numbers. */
  public Optional<Interval> wholeNumbers() {
    return switch (this) {
      case INT -> Optional.of(Interval.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
      case LONG -> Optional.of(Interval.of(Long.MIN_VALUE, Long.MAX_VALUE));
      default -> Optional.empty();
    };
  }

  /** What can be counted of such a value, by the names that bindings use. */
  public List<String> counts() {
    return switch (this) {
      case STRING -> List.of("length", "bytes");
      case LIST, OBJECT -> List.of("size");
      default -> List.of();
    };
  }

  /** Whether a value that has one of these types is a number; false if none is known. */
  public static boolean areNumbers(Set<InputType> types) {
    return !types.isEmpty() && NUMBERS.containsAll(types);
  }
}
