package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which errors mistakes are about, by the lines where they are. */
final class MistakePlaces {

  /** An error and its last line. */
  private record Last(String key, int line) {}

  private final Map<String, TreeMap<Integer, Last>> bySource = new HashMap<>();

  MistakePlaces(SourceText catalog, List<Translation> translations) {
    CatalogFile.read(catalog).value().ifPresent(this::add);
    translations.forEach(this::add);
  }

  private void add(CatalogFile file) {
    TreeMap<Integer, Last> lines = new TreeMap<>();
    for (CatalogError error : file.errors()) {
      int last = file.source().positionAt(file.end(error)).line();
      lines.put(error.line(), new Last(error.key(), last));
    }
    bySource.put(file.source().name(), lines);
  }

  private void add(Translation translation) {
    TreeMap<Integer, Last> lines = new TreeMap<>();
    translation
        .errors()
        .forEach(error -> lines.put(
            error.code().span().start().line(), new Last(error.code().value(), Integer.MAX_VALUE)));
    bySource.put(translation.source().name(), lines);
  }

  Mistake of(Diagnostic mistake) {
    return new Mistake(mistake.text(), mistake.place().flatMap(this::key));
  }

  private Optional<String> key(Diagnostic.Place place) {
    int line = place.span().start().line();
    return Optional.ofNullable(bySource.get(place.source().name()))
        .map(lines -> lines.floorEntry(line))
        .map(Map.Entry::getValue)
        .filter(last -> line <= last.line())
        .map(Last::key);
  }
}
