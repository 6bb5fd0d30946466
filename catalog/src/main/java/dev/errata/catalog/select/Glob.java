package dev.errata.catalog.select;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of codes: {@code *} stands for any characters, {@code ?} for one. */
final class Glob {

  private final Pattern pattern;

  Glob(String text) {
    String regex = text.codePoints()
        .mapToObj(c -> switch (c) {
          case '*' -> ".*";
          case '?' -> ".";
          default -> Pattern.quote(Character.toString(c));
        })
        .collect(Collectors.joining());
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
  }

  boolean matches(String code) {
    return pattern.matcher(code).matches();
  }
}
