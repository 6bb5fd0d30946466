package dev.errata.cli.imports;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers of tables: {@code 3}, {@code 3,5} and {@code 5-8}. */
final class TableNumbers implements ITypeConverter<TableNumbers.Numbers> {

  /** Some of them. */
  record Numbers(Set<Integer> all) {}

  private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  @Override
  public Numbers convert(String value) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : value.split(",", -1)) {
      Matcher range = PART.matcher(part.strip());
      if (!range.matches()) {
        throw new TypeConversionException(
            "'" + value + "' is no number of a table, nor numbers such as 3,5-8");
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      IntStream.rangeClosed(first, last).forEach(numbers::add);
    }
    return new Numbers(numbers);
  }
}
