package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import java.util.List;

final class JavaEnumReader implements FormatReader {
  @Override
  public ReadDocument read(String name, String text) {
    return ReadDocument.of(List.of());
  }
}
