package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.documents.write.TreeFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the errors of a catalog as the components of an OpenAPI document. */
public final class OpenApiDocument {

  private OpenApiDocument() {}

  /**
   * The document as a text; the same for the same catalog each time.
   *
   * @throws UnknownErrors if a set that is asked for has no errors
   */
  public static String text(CheckedCatalog checked, OpenApiRequest request, TreeFormat format)
      throws UnknownErrors {
    return format.write(tree(checked.catalog(), request));
  }

  private static Map<String, Object> tree(Catalog catalog, OpenApiRequest request)
      throws UnknownErrors {
    List<ErrorGroup> groups = ErrorGroups.of(catalog, request.sets());
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", catalog.title().orElse("Errors"));
    info.put("version", "1");
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", request.version().full());
    document.put("info", info);
    document.put("paths", Map.of());
    document.put("components", new OpenApiComponents(catalog, groups).tree());
    return document;
  }
}
