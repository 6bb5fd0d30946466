package com.example.quickstart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Collects rows; one call for all inputs of which a document says the same. */
final class BoundaryTable {

  /** U+1F600, which takes two chars and four bytes. */
  static final String EMOJI = "\uD83D\uDE00";

  private final Api api;
  private final List<Boundary> rows = new ArrayList<>();
  private ApiValidator validator;

  BoundaryTable(Api api) {
    this.api = api;
  }

  /** Inputs that are given together. */
  record Together(Object... inputs) {}

  List<Boundary> rows() {
    return List.copyOf(rows);
  }

  /** The rows that follow are about this validator. */
  BoundaryTable validator(String name) {
    validator = new ApiValidator(api, name);
    return this;
  }

  BoundaryTable passes(Object... inputs) {
    return add(null, List.of(), inputs);
  }

  BoundaryTable passesAbsent() {
    return passes((Object) null);
  }

  BoundaryTable fails(String code, Object... inputs) {
    return add(code, List.of(), inputs);
  }

  BoundaryTable failsAbsent(String code) {
    return fails(code, (Object) null);
  }

  /** The parameters stand in the order of the message. */
  BoundaryTable failsWith(String code, Object input, Object... params) {
    return add(code, List.of(params), input);
  }

  private BoundaryTable add(String code, List<Object> params, Object... inputs) {
    for (Object input : inputs) {
      Object[] together = input instanceof Together t ? t.inputs() : new Object[] {input};
      rows.add(new Boundary(validator, together, code, params));
    }
    return this;
  }

  static Together together(Object... inputs) {
    return new Together(inputs);
  }

  /** Each character within a text that is fine but for it. */
  static Object[] within(String characters) {
    return characters
        .codePoints()
        .mapToObj(c -> "a" + Character.toString(c) + "b")
        .toArray();
  }

  static String times(int count, String text) {
    return text.repeat(count);
  }

  static List<Object> list(int size) {
    return Collections.nCopies(size, "x");
  }

  static Map<String, Object> object(int size) {
    return IntStream.range(0, size).boxed().collect(Collectors.toMap(i -> "key" + i, i -> i));
  }
}
