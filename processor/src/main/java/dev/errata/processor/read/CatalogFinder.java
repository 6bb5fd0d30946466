package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Finds the catalog that is asked for, and reads its text. */
public final class CatalogFinder {

  private final Places places;

  /**
   * Makes a finder for one compilation.
   *
   * @param errataPath the directories of {@code -Aerrata.path}
   * @param filer reads from the compiler's locations
   * @param elements knows the modules
   */
  public CatalogFinder(Optional<String> errataPath, Filer filer, Elements elements) {
    this.places = new Places(errataPath, filer, elements);
  }

  /** The text of the catalog in the first place that has it. */
  public Result<SourceText> find(Request request) {
    String path = request.path();
    List<Place> searched = places.of(request.anchor().element());
    for (Place place : searched) {
      Attempt attempt = place.read(path);
      if (attempt instanceof Attempt.Found found) {
        return SourceDecoder.decode(path, found.bytes());
      }
      if (attempt instanceof Attempt.Unreadable unreadable) {
        return Result.failure(unreadable(path, place, unreadable.reason()));
      }
    }
    return Result.failure(new MissingCatalog(path, searched).diagnostic());
  }

  private static Diagnostic unreadable(String path, Place place, String reason) {
    return Diagnostic.outside(
        DiagnosticCode.CATALOG_UNREADABLE,
        "'" + path + "' cannot be read from " + place.name() + ": " + reason,
        "make it a file that the compiler may read; a jar that is damaged has to be made anew");
  }
}
