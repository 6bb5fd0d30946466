package com.example.quickstart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the table: what a document says of some input.
 *
 * @param validator what is asked
 * @param inputs what it is asked of
 * @param code the code of the first error; null if there is none
 * @param params the values of the error's parameters
 */
record Boundary(ApiValidator validator, Object[] inputs, String code, List<Object> params) {

  private static final int SHOWN = 20;

  /** Reports are XML, which holds neither control characters nor lone surrogates. */
  @Override
  public String toString() {
    String shown = Arrays.stream(inputs).map(Boundary::show).collect(Collectors.joining(", "));
    return validator + "(" + shown + ") " + (code == null ? "passes" : "throws " + code);
  }

  static String show(Object input) {
    String text = String.valueOf(input);
    String begin = text.codePoints()
        .limit(SHOWN)
        .mapToObj(c -> c > ' ' && c < 0x7F ? Character.toString(c) : String.format("U+%04X", c))
        .collect(Collectors.joining());
    String type = input == null ? "" : input.getClass().getSimpleName() + " ";
    return type + begin + (text.length() > SHOWN ? "... of " + text.length() : "");
  }
}
