package com.example.quickstart;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Each;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes inputs for a validator, many of them just at its bounds. */
final class RandomInputs {

  /** The first pools are what names are made of; the last is what is likely to be forgotten. */
  private static final List<String> POOLS = List.of(
      "a",
      "AZaz09",
      "az09--",
      "AZaz09._-@",
      "!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
      " \t\n\u000B\r\u0000\u001F\u007F\u0080\u0085\u00A0\u2028\u3000\uFEFF",
      "\u00E9\u0131\u0660\u07FF\u0800\u4E2D\uD7FF\uE000\uFF11\uFFFD",
      "\uD83D\uDE00\uD840\uDC00\uDBFF\uDFFF",
      "\uDE00\uD83D");

  /** Right or nearly so for the grammars that the documents leave to choice. */
  private static final List<String> SEEDS = List.of(
      "86-18600008888",
      "1-4155550100",
      "a.b@example.com",
      "a@b-c.d",
      "v12",
      "a-b-c",
      "123456",
      "ecs:cloudServers:create",
      "/iam/agencies/07805",
      "fine_grained",
      "secu admin");

  private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 5, 7, 30);

  private static final List<Supplier<Object>> STRANGE = List.of(
      () -> 1L,
      () -> 1.5,
      () -> Double.NaN,
      () -> new BigDecimal("1.10"),
      () -> BigInteger.TEN,
      () -> true,
      () -> 'a',
      () -> new int[0],
      () -> Map.entry("a", "b"),
      Object::new);

  private final Random random;
  private final Validator validator;
  private final List<Integer> bounds;
  private final List<String> values;

  RandomInputs(Random random, Validator validator) {
    this.random = random;
    this.validator = validator;
    this.bounds = validator.checks().stream()
        .flatMap(check -> bounds(check.condition().value()))
        .flatMap(bound -> Stream.of(bound - 1, bound, bound + 1))
        .toList();
    this.values = validator.checks().stream()
        .map(check -> check.condition().value())
        .filter(OneOf.class::isInstance)
        .flatMap(condition -> ((OneOf) condition).values().stream())
        .map(Located::value)
        .toList();
  }

  private static Stream<Integer> bounds(Condition condition) {
    if (condition instanceof Length length) {
      return ends(length.bounds());
    }
    if (condition instanceof Bytes bytes) {
      return ends(bytes.bounds());
    }
    if (condition instanceof Size size) {
      return ends(size.bounds());
    }
    if (condition instanceof Each each) {
      return bounds(each.ofElement());
    }
    return condition instanceof Range range ? ends(range.bounds()) : Stream.of();
  }

  private static Stream<Integer> ends(Bounds bounds) {
    return Stream.of(bounds.min(), bounds.max())
        .flatMap(Optional::stream)
        .map(end -> end.number().intValueExact());
  }

  Object[] next() {
    List<Object> inputs = new ArrayList<>();
    for (Validator.Input input : validator.inputs()) {
      boolean repeat = !inputs.isEmpty() && chance(30);
      inputs.add(repeat ? inputs.get(0) : input(input.type()));
    }
    return inputs.toArray();
  }

  private Object input(InputType type) {
    if (chance(validator.hasSeveralInputs() ? 30 : 3)) {
      return null;
    }
    return switch (type) {
      case STRING -> text();
      case INT -> number();
      case LIST -> collection();
      case OBJECT -> map();
      case ANY -> any();
      default -> throw new AssertionError("no catalog of the sample has an input of type " + type);
    };
  }

  private Object any() {
    return switch (random.nextInt(8)) {
      case 0 -> pick(STRANGE).get();
      case 1 -> number();
      case 2 -> new StringBuilder(text());
      case 3, 4 -> collection();
      case 5 -> map();
      default -> text();
    };
  }

  private Integer number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt();
      case 1 -> pick(List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
      default -> count();
    };
  }

  /** Long ones take long to make, and are rare. */
  private int count() {
    List<Integer> from = bounds.isEmpty() || chance(30) ? COUNTS : bounds;
    int count = pick(from);
    return count < 1000 || chance(10) ? count : pick(COUNTS);
  }

  private String text() {
    if (!values.isEmpty() && chance(40)) {
      return chance(70) ? pick(values) : mutated(pick(values));
    }
    if (chance(20)) {
      return chance(50) ? pick(SEEDS) : mutated(pick(SEEDS));
    }
    String text = filled(Math.max(0, count()), pick(POOLS));
    return chance(30) ? mutated(text) : text;
  }

  private String filled(int length, String pool) {
    int[] characters = pool.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return text.toString();
  }

  /** With one char more, less or another; it may tear a pair of surrogates. */
  private String mutated(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(2));
    String put = chance(70) ? filled(1, pick(POOLS)) : "";
    return text.substring(0, at) + put + text.substring(end);
  }

  private Object collection() {
    List<Object> list = Collections.nCopies(Math.max(0, count()), "x");
    return switch (random.nextInt(6)) {
      case 4, 5 -> elements();
      case 0 -> new ArrayDeque<>(list);
      case 1 -> new HashSet<>(map().keySet());
      case 2 -> Set.of();
      default -> list;
    };
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    for (int i = pick(COUNTS); i > 0; i--) {
      elements.add(
          chance(90) ? pick(SEEDS) : chance(10) ? null : chance(20) ? any() : (Object) text());
    }
    return elements;
  }

  private Map<Object, Object> map() {
    Map<Object, Object> map = new HashMap<>();
    int size = Math.max(0, count());
    for (int i = 0; i < size; i++) {
      map.put(i, null);
    }
    return map;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
