package dev.errata.cli.openapi;

import dev.errata.documents.openapi.OpenApiRequest.ErrorSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code NAME=GLOB}. */
final class SetConverter implements ITypeConverter<ErrorSet> {

  private static final Pattern SET = Pattern.compile("([A-Za-z][A-Za-z0-9]*)=(.+)");

  @Override
  public ErrorSet convert(String text) {
    Matcher set = SET.matcher(text);
    if (!set.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is no NAME=GLOB: letters and digits, '=', and a pattern of codes");
    }
    return new ErrorSet(set.group(1), List.of(set.group(2)));
  }
}
