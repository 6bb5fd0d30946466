package dev.errata.documents.reference.markdown;

import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.Place;
import dev.errata.documents.reference.page.Place.Kind;
import dev.errata.documents.reference.page.Site;
import java.util.HashMap;
import java.util.Map;

/** In which file each thing is told of. */
final class Targets {

  private final Map<Place, String> errorFiles = new HashMap<>();

  Targets(Site site) {
    for (ErrorPage page : site.errors()) {
      String file = page.families().isEmpty()
          ? "errors.md"
          : familyFile(page.families().get(0).place());
      errorFiles.put(page.place(), file);
    }
    site.removed().forEach(page -> errorFiles.put(page.place(), "removed.md"));
    site.pointers().forEach(page -> errorFiles.put(page.link().place(), "README.md"));
  }

  /** The file, seen from the folder of the reference. */
  String file(Place place) {
    return switch (place.kind()) {
      case ERROR -> errorFiles.get(place);
      case FAMILY -> familyFile(place);
      case VALIDATOR -> "limits.md";
      case STATUS -> "statuses.md";
    };
  }

  /** The address of a place, seen from a file. */
  String address(Place place, String from) {
    String file = file(place);
    String path = from.startsWith("families/") ? "../" + file : file;
    return place.kind() == Kind.FAMILY ? path : path + "#" + anchor(place);
  }

  /** What the place is called in its file. */
  static String anchor(Place place) {
    return place.kind().folder() + "-" + place.name();
  }

  private static String familyFile(Place family) {
    return "families/" + family.name() + ".md";
  }
}
