package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.data.DataSyntax;
import dev.errata.documents.read.data.DataTables;
import dev.errata.documents.read.data.DataTree;

/** Reads JSON, YAML and TOML: all collections of like things. */
final class DataReader implements FormatReader {

  private final DataSyntax syntax;

  /**
   * Reads one of the formats.
   *
   * @param format JSON, YAML or TOML
   */
  DataReader(Format format) {
    this.syntax = DataSyntax.valueOf(format.name());
  }

  @Override
  public ReadDocument read(String name, String text) {
    return ReadDocument.of(DataTables.of(DataTree.read(syntax, text)));
  }
}
