package dev.errata.cli;

import dev.errata.catalog.model.Keyword;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of several words. */
public abstract class KeywordConverter<T extends Keyword> implements ITypeConverter<T> {

  private final T[] known;

  /** Makes a converter to these. */
  protected KeywordConverter(T[] known) {
    this.known = known.clone();
  }

  @Override
  public final T convert(String text) {
    return Arrays.stream(known)
        .filter(one -> one.keyword().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(
            "'" + text + "' is none of " + String.join(", ", Keyword.all(known))));
  }
}
