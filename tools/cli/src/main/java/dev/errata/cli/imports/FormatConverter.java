package dev.errata.cli.imports;

import dev.errata.documents.read.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a format by the word that users have for it. */
final class FormatConverter implements ITypeConverter<Format> {

  /** The words, for help and completion. */
  static final class Keywords implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return keywords().iterator();
    }
  }

  @Override
  public Format convert(String text) {
    return Arrays.stream(Format.values())
        .filter(format -> format.keyword().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(
            "'" + text + "' is none of " + keywords().stream().collect(Collectors.joining(", "))));
  }

  private static List<String> keywords() {
    return Arrays.stream(Format.values()).map(Format::keyword).toList();
  }
}
