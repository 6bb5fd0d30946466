package dev.errata.documents.sync;

import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds parameters to an error, and takes them away. */
final class ParamEdit {

  private ParamEdit() {}

  /**
   * With parameters that are new; empty if that cannot be.
   *
   * @param written what is written of each, by name; legal between braces
   */
  static Optional<ErrorSlice> with(ErrorSlice slice, Map<String, String> written) {
    if (written.isEmpty()) {
      return Optional.of(slice);
    }
    if (params(slice).isEmpty()) {
      MappingText mapping = slice.mapping();
      String all = written.entrySet().stream()
          .map(param -> mapping.name(param.getKey()) + ": " + param.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
      return mapping
          .with(slice.behind(ErrorSlice.PARAMS), mapping.name(ErrorSlice.PARAMS) + ": " + all)
          .flatMap(text -> checked(text, slice));
    }
    Optional<ErrorSlice> changed = Optional.of(slice);
    for (Map.Entry<String, String> param : written.entrySet()) {
      changed = changed.flatMap(before -> with(before, param.getKey(), param.getValue()));
    }
    return changed;
  }

  private static Optional<ErrorSlice> with(ErrorSlice slice, String name, String written) {
    MappingNode params = params(slice).orElseThrow();
    MappingText text = new MappingText(slice.source(), params);
    Optional<Entry> last = params.entries().stream().reduce((first, second) -> second);
    return text.with(last, text.name(name) + ": " + written).flatMap(more -> checked(more, slice));
  }

  /** Without a parameter; without all of them, if it is the only one. Empty if that cannot be. */
  static Optional<ErrorSlice> without(ErrorSlice slice, String name) {
    Optional<MappingNode> params = params(slice);
    Optional<Entry> entry = params.flatMap(all -> FieldOrder.find(all, name));
    if (entry.isEmpty()) {
      return Optional.of(slice);
    }
    return params.get().entries().size() == 1
        ? slice.without(ErrorSlice.PARAMS)
        : new MappingText(slice.source(), params.get())
            .without(entry.get())
            .flatMap(less -> checked(less, slice));
  }

  private static Optional<ErrorSlice> checked(String text, ErrorSlice before) {
    return ErrorSlice.of(text)
        .filter(slice -> slice.rest(ErrorSlice.PARAMS).equals(before.rest(ErrorSlice.PARAMS)));
  }

  private static Optional<MappingNode> params(ErrorSlice slice) {
    return slice
        .find(ErrorSlice.PARAMS)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }
}
