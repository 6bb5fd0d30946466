package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a catalog says that its errors are documented. */
final class DocumentationLink {

  private DocumentationLink() {}

  /** The address of an error's documentation, as bodies have it too. */
  static Optional<String> of(Catalog catalog, ErrorDefinition error) {
    String code = URLEncoder.encode(error.code().value(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A");
    return catalog.documentation().map(link -> link.value().replace("{code}", code));
  }
}
