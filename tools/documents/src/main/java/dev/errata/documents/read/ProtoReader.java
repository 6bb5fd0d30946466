package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.code.ProtoEnums;

/** Reads the enums of {@code .proto} files. */
final class ProtoReader implements FormatReader {

  @Override
  public ReadDocument read(String name, String text) {
    return ReadDocument.of(ProtoEnums.of(text));
  }
}
