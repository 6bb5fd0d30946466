package dev.errata.documents.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the format of a document. */
final class FormatDetector {

  private static final Map<String, Format> ENDINGS = Map.ofEntries(
      Map.entry("html", Format.HTML),
      Map.entry("htm", Format.HTML),
      Map.entry("xhtml", Format.HTML),
      Map.entry("md", Format.MARKDOWN),
      Map.entry("mdx", Format.MARKDOWN),
      Map.entry("markdown", Format.MARKDOWN),
      Map.entry("rst", Format.TEXT),
      Map.entry("adoc", Format.TEXT),
      Map.entry("csv", Format.CSV),
      Map.entry("tsv", Format.CSV),
      Map.entry("tab", Format.CSV),
      Map.entry("json", Format.JSON),
      Map.entry("json5", Format.JSON),
      Map.entry("jsonc", Format.JSON),
      Map.entry("jsonl", Format.JSON),
      Map.entry("ndjson", Format.JSON),
      Map.entry("yaml", Format.YAML),
      Map.entry("yml", Format.YAML),
      Map.entry("toml", Format.TOML),
      Map.entry("properties", Format.PROPERTIES),
      Map.entry("java", Format.JAVA),
      Map.entry("proto", Format.PROTO));

  private static final Pattern OPENAPI_YAML =
      Pattern.compile("(?m)^[\"']?(openapi|swagger)[\"']?[ \\t]*:[ \\t]*[\"']?\\d");
  private static final Pattern OPENAPI_JSON =
      Pattern.compile("\"(openapi|swagger)\"\\s*:\\s*\"[0-9]");
  private static final Pattern OPENAPI_PARTS =
      Pattern.compile("(?m)[\"'\\s{](paths|components|definitions|webhooks)[\"']?\\s*:");
  private static final List<Pattern> CONJURE = List.of(
      Pattern.compile("(?m)^types:[ \\t]*(#.*)?$"),
      Pattern.compile("(?m)^[ \\t]+definitions:[ \\t]*(#.*)?$"),
      Pattern.compile("(?m)^[ \\t]+errors:"));

  private FormatDetector() {}

  static Format detect(String name, String text) {
    Format format = byEnding(name).orElseGet(() -> FormatByContent.of(text));
    if (format == Format.JSON && isOpenApi(OPENAPI_JSON, text)) {
      return Format.OPENAPI;
    }
    if (format == Format.YAML && isOpenApi(OPENAPI_YAML, text)) {
      return Format.OPENAPI;
    }
    return format == Format.YAML && isConjure(text) ? Format.CONJURE : format;
  }

  /** Each pattern is looked for once, behind the one before. */
  private static boolean isConjure(String text) {
    int from = 0;
    for (Pattern key : CONJURE) {
      Matcher found = key.matcher(text);
      if (!found.find(from)) {
        return false;
      }
      from = found.end();
    }
    return true;
  }

  private static boolean isOpenApi(Pattern version, String text) {
    return version.matcher(text).find() && OPENAPI_PARTS.matcher(text).find();
  }

  /** Text is no ending that says much: a page of Markdown may well be called so. */
  private static Optional<Format> byEnding(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ENDINGS.get(ending));
  }
}
