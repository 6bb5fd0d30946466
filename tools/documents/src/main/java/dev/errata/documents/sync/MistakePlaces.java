package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which errors mistakes are about, by the places where they are. */
final class MistakePlaces {

  /** An error and its last line. */
  private record Last(String key, int line) {}

  private final Map<String, TreeMap<Integer, Last>> bySource = new HashMap<>();
  private final Map<Position, String> references = new HashMap<>();
  private final String catalog;

  MistakePlaces(SourceText catalog, List<Translation> translations) {
    this.catalog = catalog.name();
    CatalogFile.read(catalog).value().ifPresent(this::add);
    translations.forEach(this::add);
  }

  private void add(CatalogFile file) {
    references.putAll(file.references());
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
    String named = references.get(place.span().start());
    if (named != null && place.source().name().equals(catalog)) {
      return Optional.of(named);
    }
    int line = place.span().start().line();
    return Optional.ofNullable(bySource.get(place.source().name()))
        .map(lines -> lines.floorEntry(line))
        .map(Map.Entry::getValue)
        .filter(last -> line <= last.line())
        .map(Last::key);
  }
}
