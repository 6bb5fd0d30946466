package dev.errata.documents.sync;

import dev.errata.documents.extract.Role;
import dev.errata.documents.write.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes lock files: a line for each thing that documents say, so that differences read well. */
final class LockText {

  private static final String HEAD =
      "# What the documents said when the catalog took it. Written by errata import and sync.";

  private final List<String> lines = new ArrayList<>();

  private LockText() {}

  static String of(Lock lock) {
    LockText text = new LockText();
    text.lines.add(HEAD);
    text.lines.add("");
    text.lines.add("lock: 1");
    text.origin(lock.origin());
    text.errors("errors", lock.errors());
    text.errors("gone", lock.gone());
    return String.join("\n", text.lines) + "\n";
  }

  private void origin(LockedImport origin) {
    list("documents", origin.documents());
    origin.format().ifPresent(format -> lines.add("from: " + YamlText.value(format.keyword())));
    if (!origin.options().tables().isEmpty()) {
      lines.add("tables: "
          + origin.options().tables().stream()
              .sorted()
              .map(number -> Integer.toString(number))
              .collect(Collectors.joining(", ", "[", "]")));
    }
    list("sections", origin.options().sections());
    if (!origin.options().columns().isEmpty()) {
      lines.add("columns:");
      new TreeMap<Role, String>(origin.options().columns())
          .forEach(
              (role, column) -> lines.add("  " + role.keyword() + ": " + YamlText.value(column)));
    }
    origin.options().status().ifPresent(status -> lines.add("status: " + status));
    origin.names().ifPresent(names -> lines.add("names: " + YamlText.value(names)));
    origin.schema().ifPresent(schema -> lines.add("schema: " + YamlText.value(schema)));
  }

  private void list(String key, Collection<String> items) {
    if (!items.isEmpty()) {
      lines.add(key + ":");
      items.forEach(item -> lines.add("  - " + YamlText.value(item)));
    }
  }

  private void errors(String key, List<LockedError> errors) {
    if (errors.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(key + ":");
    for (LockedError error : errors) {
      int line = lines.size();
      lines.add("  " + YamlText.key(error.key()) + ":");
      if (!error.code().equals(error.key())) {
        lines.add("    code: " + YamlText.value(error.code()));
      }
      error.status().ifPresent(status -> lines.add("    status: " + status));
      text("message", error.message());
      text("description", error.description());
      text("solution", error.solution());
      if (lines.size() == line + 1) {
        lines.set(line, lines.get(line) + " {}");
      }
    }
  }

  private void text(String key, String text) {
    if (!text.isEmpty()) {
      lines.add("    " + key + ": " + YamlText.value(text));
    }
  }
}
