package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of files that are one catalog, read as YAML.
 *
 * @param source the text of the last file, which knows those before it
 * @param roots the roots of all files in their order
 */
record SourceReading(SourceText source, List<Node> roots) {

  /** Reads the texts. What is wrong with several of them is told at once. */
  static Result<SourceReading> read(List<SourceText> sources) {
    List<Node> roots = new ArrayList<>();
    List<Diagnostic> mistakes = new ArrayList<>();
    for (SourceText source : sources) {
      Result<Node> root = YamlReader.read(source);
      root.value().ifPresent(roots::add);
      mistakes.addAll(root.diagnostics());
    }
    return mistakes.isEmpty()
        ? Result.of(new SourceReading(sources.get(sources.size() - 1), List.copyOf(roots)))
        : Result.failure(mistakes);
  }
}
