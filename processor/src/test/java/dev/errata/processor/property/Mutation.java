package dev.errata.processor.property;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip of whoever edits a catalog.
 *
 * @param at where, in parts of a million of the file
 * @param other where else, or how
 * @param word what may be written there
 */
record Mutation(Kind kind, int at, int other, String word) {

  private static final Pattern KEY = Pattern.compile("[^\\s:{},\\[\\]\"']+(?=:)");
  private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\s,{}\\[\\]][^\\n,{}\\[\\]]*");

  enum Kind {
    FLIP_BIT,
    WRITE_BYTE,
    CUT_OFF,
    DROP_LINE,
    DOUBLE_LINE,
    SWAP_LINES,
    INDENT_LINE,
    RENAME_KEY,
    RETYPE_VALUE,
    INSERT
  }

  byte[] apply(byte[] catalog) {
    if (catalog.length == 0) {
      return catalog;
    }
    byte[] bytes = catalog.clone();
    int index = index(at, bytes.length);
    String text = new String(catalog, StandardCharsets.UTF_8);
    switch (kind) {
      case FLIP_BIT -> bytes[index] ^= (byte) (1 << other % 8);
      case WRITE_BYTE -> bytes[index] = (byte) other;
      case CUT_OFF -> bytes = Arrays.copyOf(bytes, index);
      case RENAME_KEY -> bytes = replaced(text, KEY).getBytes(StandardCharsets.UTF_8);
      case RETYPE_VALUE -> bytes = replaced(text, VALUE).getBytes(StandardCharsets.UTF_8);
      case INSERT -> {
        int place = index(at, text.length());
        String inserted = text.substring(0, place) + word + text.substring(place);
        bytes = inserted.getBytes(StandardCharsets.UTF_8);
      }
      default -> bytes = lines(text).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int line = index(at, lines.size());
    switch (kind) {
      case DROP_LINE -> lines.remove(line);
      case DOUBLE_LINE -> lines.add(line, lines.get(line));
      case INDENT_LINE -> lines.set(line, " ".repeat(1 + other % 3) + lines.get(line));
      default -> Collections.swap(lines, line, index(other, lines.size()));
    }
    return String.join("\n", lines);
  }

  private String replaced(String text, Pattern pattern) {
    List<MatchResult> matches = pattern.matcher(text).results().toList();
    if (matches.isEmpty()) {
      return text;
    }
    MatchResult match = matches.get(index(at, matches.size()));
    return text.substring(0, match.start()) + word + text.substring(match.end());
  }

  private static int index(int millionths, int size) {
    return (int) ((long) millionths * size / 1_000_000);
  }
}
