package dev.errata.documents.sync;

import static dev.errata.documents.sync.HandEdit.field;
import static dev.errata.documents.sync.HandEdit.head;
import static dev.errata.documents.sync.HandEdit.ofError;
import static dev.errata.documents.sync.HandEdit.removed;
import static dev.errata.documents.sync.HandEdit.rewritten;
import static dev.errata.documents.sync.HandEdit.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fifty kinds of edits that people make in catalogs. */
final class HandEdits {

  private static final Pattern PARAM = Pattern.compile("\\{([a-z]\\w*): (\\w+)[,}]");

  private static final String ON_ONE_LINE =
      "    [a-z]+: ([^-\\[{}#\"'|>,:]+(\\{\\w+}[^\\[{}#\"'|>,:]*)*|\\{[\\w:, ]+}|'[^']*'|\"[^\"]*\")";

  private static final List<HandEdit> TEXTS = List.of(
      rewritten("other description", "description", "Described by MARK."),
      rewritten("other solution", "solution", "Solved by MARK."),
      rewritten("longer description", "description", "%s And MARK."),
      rewritten("reworded message", "message", "%s MARK"),
      rewritten("other status", "status", "418"),
      rewritten("status with a comment", "status", "%s # MARK"),
      rewritten("message with a comment", "message", "%s   # MARK"),
      rewritten("single quotes", "message", "'%s'"),
      rewritten("double quotes", "description", "\"%s\""),
      rewritten("folded", "description", ">\n      %s"),
      rewritten("folded without an end", "solution", ">-\n        %s\n"),
      rewritten("literal", "solution", "|\n      %s"),
      rewritten("block with a comment", "description", "> # MARK\n      %s"),
      rewritten("on the next line", "message", "\n      %s"),
      rewritten("blanks behind", "solution", "%s   "),
      removed("no description", "description"),
      removed("no solution", "solution"),
      removed("params left out", "params"),
      field("own description", "description: Described by MARK."),
      field("own solution", "solution: 'Solved by MARK: do it.'"),
      field("how it is printed", "documented: Printed by MARK."));

  private static final List<HandEdit> FACTS = List.of(
      field("name", "name: MARK"),
      field("alias", "aliases: [MARK]"),
      field("aliases in lines", "aliases:\n      - MARK"),
      field("retryable", "retryable: true # MARK"),
      field("no trace", "trace: false"),
      field("deprecated", "deprecated: Replaced by MARK."),
      head("title", "title: About MARK"),
      head("documentation", "documentation: https://example.com/MARK/{code}"),
      head("bodies", "wire: [problem-json, json: {MARK: code}]"),
      new HandEdit("family", (catalog, random, mark) -> {
        catalog.head.add(catalog.head.size() - 1, "families: {" + mark + ": Some.}");
        catalog.any(random).add("    family: " + mark);
      }),
      new HandEdit("fact", (catalog, random, mark) -> {
        catalog.head.add(
            catalog.head.size() - 1, "facts: {f" + mark + ": {type: string, optional: true}}");
        catalog.any(random).add("    facts: {f" + mark + ": \"" + mark + "\"}");
      }),
      new HandEdit("validator", (catalog, random, mark) -> {
        List<String> error = catalog.any(random);
        String key = error.get(CatalogLines.key(error)).strip();
        catalog.tail.add("validators: {v" + mark
            + ": {input: string, checks: [{required: true, error: " + key.replaceAll(":$", "")
            + "}]}}");
      }));

  private static final List<HandEdit> LAYOUT = List.of(
      within("comment within", "    # MARK"),
      within("comment further in", "        # MARK"),
      within("comment of the level of keys", "  # MARK"),
      within("comment at the margin", "# MARK"),
      within("blank line", ""),
      ofError("comment above", (error, random, mark) -> error.add(0, "  # " + mark)),
      ofError(
          "comment behind the key",
          (error, random, mark) -> error.set(
              CatalogLines.key(error), error.get(CatalogLines.key(error)) + " # " + mark)),
      ofError("no blank line above", (error, random, mark) -> error.remove("")),
      ofError(
          "quoted key",
          (error, random, mark) -> error.replaceAll(
              line -> line.matches("  \\w+:") ? "  \"" + line.strip().replace(":", "\":") : line)),
      ofError("fields in another order", (error, random, mark) -> {
        List<String> fields = error.subList(CatalogLines.key(error) + 1, error.size());
        if (fields.stream().allMatch(line -> line.matches("    [a-z].*[^>|]"))) {
          Collections.shuffle(fields, random);
        }
      }),
      ofError("on one line", (error, random, mark) -> {
        int key = CatalogLines.key(error);
        List<String> fields = error.subList(key + 1, error.size());
        if (fields.stream().allMatch(line -> line.matches(ON_ONE_LINE))) {
          String flow = String.join(", ", fields.stream().map(String::strip).toList());
          error.set(key, error.get(key) + " {" + flow + "}");
          fields.clear();
        }
      }),
      new HandEdit(
          "errors in another order",
          (catalog, random, mark) -> Collections.shuffle(catalog.errors, random)),
      new HandEdit(
          "comment at the top", (catalog, random, mark) -> catalog.head.add(0, "# " + mark)),
      new HandEdit("comment at the end", (catalog, random, mark) -> catalog.tail.add("# " + mark)));

  private static final List<HandEdit> ERRORS = List.of(
      ofError(
          "parameter renamed",
          (error, random, mark) -> params(error, match -> {
            String name = mark.toLowerCase();
            error.replaceAll(line -> line.contains("documented:")
                ? line
                : line.replace("{" + match.group(1) + "}", "{" + name + "}")
                    .replace("{" + match.group(1) + ":", "{" + name + ":"));
          })),
      ofError(
          "parameter of another type",
          (error, random, mark) -> params(
              error,
              match -> error.replaceAll(line ->
                  line.replace(match.group(), match.group().replace(": string", ": uuid"))))),
      ofError(
          "parameter described",
          (error, random, mark) -> params(
              error,
              match -> error.replaceAll(line -> line.replace(
                  match.group(1) + ": " + match.group(2),
                  match.group(1) + ": {type: " + match.group(2) + ", description: " + mark
                      + "}")))),
      ofError("parameters in lines", (error, random, mark) -> {
        int line = CatalogLines.field(error, "params");
        if (line >= 0 && error.get(line).matches(".*\\{[\\w: ,]+}")) {
          String[] params = error.get(line).replaceAll(".*\\{|}", "").split(", ");
          error.set(
              line,
              "    params:  # " + mark + "\n      "
                  + String.join("\n      # or so\n      ", params));
        }
      }),
      ofError(
          "one parameter more",
          (error, random, mark) -> params(
              error,
              match -> error.replaceAll(
                  line -> line.replace("params: {", "params: {" + mark + ": int, ")))),
      new HandEdit("error deleted", (catalog, random, mark) -> {
        if (catalog.errors.size() > 2) {
          catalog.errors.remove(catalog.any(random));
        }
      }),
      new HandEdit(
          "own error",
          (catalog, random, mark) -> catalog.errors.add(
              random.nextInt(catalog.errors.size() + 1),
              new ArrayList<>(
                  List.of("  Own" + mark + ":", "    status: 400", "    message: " + mark)))),
      ofError("another key", (error, random, mark) -> {
        int key = CatalogLines.key(error);
        if (error.get(key).matches("  \\w+:") && CatalogLines.field(error, "code") < 0) {
          String code = error.get(key).strip().replace(":", "");
          error.set(key, "  Key" + mark + ":\n    code: " + code);
        }
      }));

  static final List<HandEdit> ALL =
      Stream.of(TEXTS, FACTS, LAYOUT, ERRORS).flatMap(List::stream).toList();

  private HandEdits() {}

  private static void params(List<String> error, java.util.function.Consumer<MatchOf> edit) {
    int line = CatalogLines.field(error, "params");
    if (line >= 0) {
      Matcher param = PARAM.matcher(error.get(line));
      if (param.find()) {
        edit.accept(new MatchOf(param.group(), param.group(1), param.group(2)));
      }
    }
  }

  private record MatchOf(String group, String name, String type) {

    String group(int number) {
      return number == 1 ? name : type;
    }
  }

  static HandEdit any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }
}
