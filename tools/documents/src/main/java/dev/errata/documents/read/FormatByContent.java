package dev.errata.documents.read;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the format of a document whose name says nothing. */
final class FormatByContent {

  private static final int HEAD = 64 * 1024;

  private static final Pattern HTML = Pattern.compile(
      "(?i)\\A\\s*(<\\?xml|<!doctype html|<html|<head|<body|<!--|<(table|div|h[1-6]|section|article|main)[\\s>])");
  private static final Pattern JSON =
      Pattern.compile("\\A\\s*(\\{\\s*([\"}'/]|\\w+\\s*:)|\\[\\s*([{\\[\"]|-?\\d+\\s*,))");
  private static final Pattern PROTO = Pattern.compile(
      "(?m)^\\s*syntax\\s*=\\s*[\"']proto[23]|^\\s*enum\\s+\\w+\\s*\\{\\s*$(?s:.*?)^\\s*\\w+\\s*=\\s*-?\\w+\\s*[;\\[]");
  private static final Pattern JAVA = Pattern.compile(
      "(?m)^\\s*(package|import)\\s+[\\w.*]+\\s*;|^\\s*(public|final|abstract|sealed|\\s)*(enum|class|interface|record)\\s+\\w+.*\\{");
  private static final Pattern PIPES = Pattern.compile("(?m)^\\s*\\|?\\s*:?-{2,}:?\\s*\\|");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^#{1,6} \\S|^(```|~~~)|^\\s*[*-] \\*\\*|<table[\\s>]");
  private static final Pattern TOML_TABLE =
      Pattern.compile("(?m)^\\s*\\[\\[?\\s*[\\w.\"'-]+\\s*\\]\\]?\\s*(#.*)?$");
  private static final Pattern TOML_VALUE = Pattern.compile("[\\w.\"'-]+\\s*=\\s*[\"'\\[{\\d-].*");
  private static final Pattern PROPERTY = Pattern.compile("[\\w.-]+\\s*=.*");
  private static final Pattern YAML_START =
      Pattern.compile("\\A(\\s*#.*\\R)*---\\s*\\R\\s*[\\w\"'-].*");
  private static final Pattern YAML_NESTED = Pattern.compile(
      "(?m)^[\\w.\"'-]+:\\s*(#.*)?\\R(\\s*(#.*)?\\R)*(  ?|    )(- )?[\\w.\"'-]+:(\\s|$)");
  private static final Pattern YAML_LIST =
      Pattern.compile("(?m)^- [\\w\"'-]+:\\s.*\\R  [\\w\"'-]+:\\s");

  private FormatByContent() {}

  static Format of(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML.matcher(head).find()) {
      return Format.HTML;
    }
    if (JSON.matcher(head).find()) {
      return Format.JSON;
    }
    if (PROTO.matcher(head).find()) {
      return Format.PROTO;
    }
    if (JAVA.matcher(head).find()) {
      return Format.JAVA;
    }
    List<String> lines = head.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .limit(200)
        .toList();
    if (mostMatch(lines, TOML_VALUE, TOML_TABLE)) {
      return TOML_TABLE.matcher(head).find() ? Format.TOML : Format.PROPERTIES;
    }
    if (mostMatch(lines, PROPERTY, PROPERTY)) {
      return Format.PROPERTIES;
    }
    return ofProse(head, lines);
  }

  private static Format ofProse(String head, List<String> lines) {
    if (YAML_START.matcher(head).find()) {
      return head.indexOf("\n---", 4) > 0 && MARKDOWN.matcher(head).find()
          ? Format.MARKDOWN
          : Format.YAML;
    }
    if (PIPES.matcher(head).find() || MARKDOWN.matcher(head).find()) {
      return Format.MARKDOWN;
    }
    if (YAML_NESTED.matcher(head).find() || YAML_LIST.matcher(head).find()) {
      return Format.YAML;
    }
    return isSeparated(lines) ? Format.CSV : Format.TEXT;
  }

  private static boolean mostMatch(List<String> lines, Pattern one, Pattern other) {
    long count = lines.stream()
        .filter(line -> one.matcher(line).matches() || other.matcher(line).matches())
        .count();
    return lines.size() > 1 && count * 10 >= lines.size() * 8L;
  }

  /**
   * Lines that begin a record have a separator as often as the first; quoted text may have more.
   */
  private static boolean isSeparated(List<String> lines) {
    if (lines.size() < 2) {
      return false;
    }
    for (char separator : new char[] {',', ';', '\t'}) {
      long first = lines.get(0).chars().filter(c -> c == separator).count();
      long like = lines.stream()
          .filter(line -> line.chars().filter(c -> c == separator).count() >= first)
          .count();
      if (first > 0 && like * 10 >= lines.size() * 8L && !lines.get(0).endsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
