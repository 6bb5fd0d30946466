package dev.errata.documents.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text. */
final class BinaryFiles {

  private static final Map<String, String> SIGNATURES = Map.of(
      "%PDF-", "a PDF file",
      "PK\u0003\u0004", "a ZIP file, as word processors and spreadsheets write",
      "\u00d0\u00cf\u0011\u00e0", "an Office file",
      "\u001f\u008b", "a compressed file",
      "\u0089PNG", "a picture",
      "\u00ff\u00d8\u00ff", "a picture",
      "GIF8", "a picture",
      "\u00ca\u00fe\u00ba\u00be", "a compiled class",
      "{\\rtf", "an RTF file");

  private BinaryFiles() {}

  /** What a file is by its first bytes if it is no text. */
  static Optional<String> bySignature(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> head.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a text holds more control characters than text does. */
  static boolean isNoText(String text) {
    long controls = text.chars()
        .limit(64 * 1024)
        .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
        .count();
    return controls * 50 > Math.min(text.length(), 64 * 1024);
  }
}
