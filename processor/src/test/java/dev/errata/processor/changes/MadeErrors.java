package dev.errata.processor.changes;

import dev.errata.CodedException;
import dev.errata.catalog.compare.reading.SampleValues;
import dev.errata.catalog.model.Codes;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.naming.ErrorNaming;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes errors of generated classes. */
final class MadeErrors {

  private MadeErrors() {}

  /** Calls a factory with values by the names of the parameters. */
  static CodedException make(ClassLoader loader, ErrorDefinition error, Map<String, Object> values)
      throws ReflectiveOperationException {
    Codes codes = new Codes(Codes.USUAL_SEPARATOR, Optional.empty());
    String factory = ErrorNaming.factory(ErrorNaming.className(error, codes));
    Object[] arguments =
        error.params().stream().map(param -> values.get(param.name().value())).toArray();
    return (CodedException) Arrays.stream(loader.loadClass("ApiErrors").getMethods())
        .filter(method ->
            method.getName().equals(factory) && method.getParameterCount() == arguments.length)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(factory))
        .invoke(null, arguments);
  }

  /** The samples of parameters. */
  static Map<String, Object> values(List<Param> params, int first, int round) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < params.size(); i++) {
      String text = SampleValues.text(params.get(i), first + i, round);
      values.put(
          params.get(i).name().value(),
          switch (params.get(i).type()) {
            case STRING -> text;
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case UUID -> UUID.fromString(text);
            case URI -> URI.create(text);
          });
    }
    return values;
  }
}
