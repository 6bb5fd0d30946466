package dev.errata.cli.openapi;

import dev.errata.cli.KeywordConverter;
import dev.errata.documents.openapi.OpenApiVersion;

/** Reads a version of OpenAPI. */
final class VersionConverter extends KeywordConverter<OpenApiVersion> {

  VersionConverter() {
    super(OpenApiVersion.values());
  }
}
