package dev.errata.documents.read;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the format of a document whose name says nothing. */
final class FormatByContent {

  private static final int HEAD = 64 * 1024;
  private static final int LINES = 400;

  /** No line has to be read whole to tell what it is. */
  private static final int LINE = 500;

  private static final Pattern HTML = Pattern.compile(
      "(?i)\\A\\s*(<!--(?s:.*?)-->\\s*)?(<\\?xml|<!doctype html|<html|<head|<body)");
  private static final Pattern TAG = Pattern.compile("(?i)\\A\\s*<(!--|[a-z][a-z0-9]*[\\s>/])");
  private static final Pattern JSON =
      Pattern.compile("\\A\\s*(\\{\\s*([\"'/}]|\\w+\\s*:)|\\[\\s*([{\\[\"]|-?\\d+\\s*,))");
  private static final Pattern PROTO_SYNTAX =
      Pattern.compile("\\s*syntax\\s*=\\s*[\"']proto[23].*");
  private static final Pattern PROTO_ENUM = Pattern.compile("\\s*enum\\s+\\w+\\s*\\{\\s*(//.*)?");
  private static final Pattern PROTO_VALUE = Pattern.compile("\\s*\\w+\\s*=\\s*-?\\w+\\s*[;\\[].*");
  private static final Pattern JAVA_NAME =
      Pattern.compile("\\s*(package|import)\\s+(static\\s+)?[\\w.*]+\\s*;.*");
  private static final Pattern JAVA_TYPE = Pattern.compile(
      "\\s*((public|final|abstract|sealed|static)\\s+)*(enum|class|interface|record)\\s+\\w+[^;{]*\\{.*");
  private static final Pattern TOML_TABLE =
      Pattern.compile("\\[\\[?\\s*[\\w.\"':-]+\\s*\\]\\]?\\s*(#.*)?");
  private static final Pattern TOML_VALUE =
      Pattern.compile("[\\w.\"'-]+\\s*=\\s*([\"'\\[{\\d+-]|true|false).*");
  private static final Pattern PROPERTY = Pattern.compile("[\\w.-]+\\s*=.*");
  private static final Pattern YAML_KEY =
      Pattern.compile("\\s*(- )*[\\w.\"'/${}<-]+( [\\w.-]+)*[\"']?:(\\s.*)?");
  private static final Pattern YAML_ITEM = Pattern.compile("\\s*- .*");
  private static final Pattern YAML_DEEPER = Pattern.compile("\\s+\\S.*");

  private FormatByContent() {}

  static Format of(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML.matcher(head).find()) {
      return Format.HTML;
    }
    if (JSON.matcher(head).find()) {
      return Format.JSON;
    }
    List<String> all = head.lines()
        .limit(LINES)
        .map(line -> line.substring(0, Math.min(line.length(), LINE)))
        .toList();
    if (any(all, PROTO_SYNTAX) || any(all, PROTO_ENUM) && any(all, PROTO_VALUE)) {
      return Format.PROTO;
    }
    if (any(all, JAVA_NAME) || any(all, JAVA_TYPE)) {
      return Format.JAVA;
    }
    boolean isMarkdown = MarkdownSigns.areIn(all);
    if (TAG.matcher(head).find() && !isMarkdown) {
      return Format.HTML;
    }
    List<String> lines = all.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("!"))
        .map(String::stripTrailing)
        .toList();
    List<String> flush = lines.stream().map(String::strip).toList();
    if (isToml(flush)) {
      return Format.TOML;
    }
    if (most(flush, PROPERTY, PROPERTY)) {
      return Format.PROPERTIES;
    }
    if (isYaml(lines)) {
      return Format.YAML;
    }
    if (isMarkdown) {
      return Format.MARKDOWN;
    }
    return isSeparated(lines) ? Format.CSV : Format.TEXT;
  }

  /** Texts of several lines may make most of it. */
  private static boolean isToml(List<String> lines) {
    long tables =
        lines.stream().filter(line -> TOML_TABLE.matcher(line).matches()).count();
    long values =
        lines.stream().filter(line -> TOML_VALUE.matcher(line).matches()).count();
    return tables > 0 && values > 0 && (tables + values) * 10 >= lines.size() * 4L;
  }

  /** Keys alone are labels, which prose has too: YAML has something below a key. */
  private static boolean isYaml(List<String> lines) {
    boolean isDeep = false;
    int deeper = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean isBelow = YAML_DEEPER.matcher(lines.get(i)).matches()
          || YAML_ITEM.matcher(lines.get(i)).matches();
      deeper += isBelow ? 1 : 0;
      isDeep |= isBelow
          && YAML_KEY.matcher(lines.get(i - 1)).matches()
          && YAML_KEY.matcher(lines.get(i)).matches();
    }
    return isDeep
        && deeper * 2 >= lines.size()
        && most(lines, YAML_KEY, YAML_DEEPER)
        && (YAML_KEY.matcher(lines.get(0)).matches() || lines.get(0).equals("---"));
  }

  private static boolean any(List<String> lines, Pattern pattern) {
    return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
  }

  private static boolean most(List<String> lines, Pattern one, Pattern other) {
    long count = lines.stream()
        .filter(line -> one.matcher(line).matches() || other.matcher(line).matches())
        .count();
    return lines.size() > 1 && count * 10 >= lines.size() * 8L;
  }

  /** Most lines have a separator as often as the first has it, or more often in their texts. */
  private static boolean isSeparated(List<String> lines) {
    for (char separator : new char[] {'\t', ';', ','}) {
      long first = lines.isEmpty() ? 0 : count(lines.get(0), separator);
      long like = lines.stream().filter(line -> count(line, separator) >= first).count();
      boolean isProse =
          separator == ',' && lines.stream().limit(1).anyMatch(line -> line.endsWith("."));
      if (first > 0 && lines.size() > 1 && like * 10 >= lines.size() * 8L && !isProse) {
        return true;
      }
    }
    return false;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
