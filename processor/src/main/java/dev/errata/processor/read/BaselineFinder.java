package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the catalogs of an earlier release.
 *
 * @param directory the directory of {@code -Aerrata.baseline}
 */
public record BaselineFinder(String directory) {

  /** The texts of the files of a request's catalog as they were; a miss is a mistake. */
  public Result<List<SourceText>> find(Request request) {
    List<SourceText> sources = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String path : request.paths()) {
      SourceText previous = sources.isEmpty() ? null : sources.get(sources.size() - 1);
      ReadResult read = new DirectoryLocation(directory).read(path);
      Result<SourceText> source = read instanceof ReadResult.Found found
          ? SourceDecoder.decode(directory + "/" + path, found.bytes(), previous)
          : Result.failure(missing(path, read));
      source.value().ifPresent(sources::add);
      diagnostics.addAll(source.diagnostics());
    }
    return diagnostics.isEmpty() ? Result.of(List.copyOf(sources)) : Result.failure(diagnostics);
  }

  private Diagnostic missing(String path, ReadResult read) {
    String why = read instanceof ReadResult.Unreadable unreadable ? ": " + unreadable.reason() : "";
    return Diagnostic.outside(
        DiagnosticCode.NO_BASELINE,
        "there is no baseline '" + path + "' in the directory " + directory
            + " of -Aerrata.baseline" + why,
        "put the catalog of the last release there under the same path; for one that was never"
            + " released, as it is now");
  }
}
