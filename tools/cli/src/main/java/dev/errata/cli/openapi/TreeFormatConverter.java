package dev.errata.cli.openapi;

import dev.errata.cli.KeywordConverter;
import dev.errata.documents.write.TreeFormat;

/** Reads what a document is written in. */
final class TreeFormatConverter extends KeywordConverter<TreeFormat> {

  TreeFormatConverter() {
    super(TreeFormat.values());
  }
}
