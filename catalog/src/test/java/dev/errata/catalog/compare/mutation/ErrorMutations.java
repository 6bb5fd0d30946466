package dev.errata.catalog.compare.mutation;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be done to each error of a catalog whose errors are written in blocks. */
public final class ErrorMutations {

  private static final Pattern MESSAGE = Pattern.compile("(?m)^    message: (.*?)([.!]?)(\"?)$");

  private final String name;
  private final String text;
  private final Catalog catalog;
  private final List<Mutation> mutations = new ArrayList<>();

  private ErrorMutations(String name, String text, Catalog catalog) {
    this.name = name;
    this.text = text;
    this.catalog = catalog;
  }

  /** All that can be done to all errors. */
  public static List<Mutation> of(String name, String text, Catalog catalog) {
    ErrorMutations made = new ErrorMutations(name, text, catalog);
    catalog.errors().forEach(made::mutate);
    return made.mutations;
  }

  private void mutate(ErrorDefinition error) {
    String key = error.key().value();
    String block = block(key);
    int number = catalog.errors().indexOf(error);
    String former = "Former" + number;
    String other = "Other" + number;
    String renamed = "Renamed" + number;
    remove(error, block);
    if (error.deprecated().isEmpty()) {
      insert(key, "deprecated: It is not used.", "deprecated-set");
    }
    if (error.trace()) {
      insert(key, "trace: false", "trace-changed");
    }
    if (!error.retryable() && !block.contains("retryable:")) {
      insert(key, "retryable: true", "retryable-gained");
    }
    if (error.aliases().isEmpty()) {
      insert(key, "aliases: [" + former + "]", "alias-added");
      if (!block.contains("    code:")) {
        insert(
            key,
            "code: " + other + "\n    aliases: [" + quoted(key) + "]",
            "code-respelt-with-alias");
        insert(key, "aliases: [" + former + "]\n    code: " + other, "alias-added", "code-respelt");
      }
    }
    if (!block.contains("    params:") && !isChecked(key)) {
      insert(key, "params: {moreOfIt: string}", "param-added");
    }
    if (error.name().isPresent()) {
      edit(key, "name: " + error.name().get().value(), "name: " + renamed, "java-name-changed");
    } else {
      insert(key, "name: " + renamed, "java-name-changed");
    }
    if (error.documented().isEmpty()) {
      insert(key, "documented: As printed.", "documented-changed");
    }
    told(key, "description", error.description().isPresent(), block);
    told(key, "solution", error.solution().isPresent(), block);
    if (error.message().placeholders().isEmpty()) {
      message(key, block);
    }
    status(error, block);
    moved(error, block);
  }

  private void remove(ErrorDefinition error, String block) {
    String key = error.key().value();
    boolean isShared = catalog.sharedCodes().contains(error);
    boolean isLast = catalog.familyTree().familyOf(error).isPresent()
        && catalog.errors().stream()
                .filter(other -> catalog
                    .familyTree()
                    .familyOf(other)
                    .equals(catalog.familyTree().familyOf(error)))
                .count()
            == 1;
    if (!isNamed(key) && !isChecked(key) && !isShared && !isLast) {
      edit(
          key,
          block,
          "",
          error.deprecated().isPresent() ? "deprecated-error-removed" : "error-removed");
    }
  }

  /** Whether it stands for a status, and so has to be there and have it. */
  private boolean isNamed(String key) {
    return catalog.http().stream().anyMatch(entry -> entry.error().value().equals(key));
  }

  /** Whether a check ends in it, and so has to fill its parameters. */
  private boolean isChecked(String key) {
    boolean maySoonBe = key.equals(CheckMutations.another(name));
    return maySoonBe
        || catalog.validators().stream()
            .flatMap(validator -> validator.checks().stream())
            .anyMatch(check -> check.error().value().equals(key));
  }

  private void told(String key, String what, boolean isThere, String block) {
    if (!isThere) {
      insert(key, what + ": It is told.", what + "-changed");
      return;
    }
    Matcher line = Pattern.compile("(?m)^    " + what + ": .*\n").matcher(block);
    if (line.find()) {
      edit(key, line.group(), "", what + "-changed");
      edit(key, line.group(), "    " + what + ": It is told.\n", what + "-changed");
    }
  }

  private void message(String key, String block) {
    Matcher message = MESSAGE.matcher(block);
    if (message.find() && !message.group(1).startsWith("'")) {
      edit(
          key,
          message.group(),
          "    message: " + message.group(1) + " now" + message.group(2) + message.group(3),
          "message-changed");
      edit(key, message.group(), "    message: Something else.", "message-changed");
    }
  }

  private void status(ErrorDefinition error, String block) {
    String key = error.key().value();
    Matcher line = Pattern.compile("(?m)^    status: ([0-9]+)$").matcher(block);
    if (line.find() && !isNamed(key)) {
      String status = line.group(1);
      edit(key, line.group(), "    status: " + status.charAt(0) + "88", "status-changed");
      edit(
          key,
          line.group(),
          "    status: " + (char) ('9' - (status.charAt(0) - '0')) + "77",
          "status-class-changed");
    }
  }

  /** Not of a catalog that goes on behind its errors, since the last error then ends elsewhere. */
  private void moved(ErrorDefinition error, String block) {
    String last = catalog.errors().get(catalog.errors().size() - 1).key().value();
    String key = error.key().value();
    if (!key.equals(last)) {
      String end = block(last);
      mutations.add(Mutation.of(
          name,
          List.of(new Edit(key, block, ""), new Edit(last, end, end + "\n" + block)),
          "errors-reordered errors"));
    }
  }

  private void insert(String key, String line, String... ids) {
    add(new Edit(key, "", "    " + line), key, ids);
  }

  private void edit(String key, String old, String now, String... ids) {
    add(new Edit(key, old, now), key, ids);
  }

  private void add(Edit edit, String key, String... ids) {
    List<String> expected = new ArrayList<>();
    for (String id : ids) {
      expected.add(id + (id.equals("errors-reordered") ? " errors" : " " + key));
    }
    mutations.add(Mutation.of(name, List.of(edit), expected.toArray(String[]::new)));
  }

  /** The lines of an error, of which each but the first stands further in. */
  private String block(String key) {
    Matcher block = Pattern.compile(
            "(?m)^  (?:\"" + Pattern.quote(key) + "\"|" + Pattern.quote(key) + "):\n(?:    .*\n)+")
        .matcher(text.substring(text.indexOf("\nerrors:")));
    return Optional.of(block).filter(Matcher::find).map(Matcher::group).orElseThrow();
  }

  private static String quoted(String key) {
    return "\"" + key + "\"";
  }
}
