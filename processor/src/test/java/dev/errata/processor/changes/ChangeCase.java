package dev.errata.processor.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An edit of a catalog, and Java that meets it; see {@code src/test/changes/README.md}. */
final class ChangeCase {

  static final Path FOLDER = Path.of("src", "test", "changes");

  final String name;
  final List<String> ids = new ArrayList<>();
  final List<String> callers = new ArrayList<>();
  final List<String> bodies = new ArrayList<>();
  String sentBefore = "";
  String sentAfter = "";
  String before = "";
  String after = "";

  private ChangeCase(String name) {
    this.name = name;
  }

  static List<ChangeCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<ChangeCase> cases = new ArrayList<>();
      for (Path file :
          files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        for (String block : Files.readString(file).split("(?m)^=== ")) {
          if (!block.isBlank()) {
            cases.add(parse(block.lines().toList()));
          }
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChangeCase parse(List<String> lines) {
    ChangeCase parsed = new ChangeCase(lines.get(0).strip());
    parsed.ids.add(parsed.name);
    parsed.before = text("base.yaml");
    for (String line : lines) {
      if (line.startsWith("base: ")) {
        parsed.before = text(rest(line));
      }
    }
    parsed.after = parsed.before;
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    List<String> last = parsed.callers;
    for (String line : lines.subList(1, lines.size())) {
      if (!now.isEmpty() && !line.startsWith("+")) {
        parsed.replace(old, now);
      }
      if (line.startsWith("-")) {
        old.add(line.substring(1));
      } else if (line.startsWith("+")) {
        now.add(line.substring(1));
      } else if (line.startsWith("ids: ")) {
        parsed.ids.clear();
        parsed.ids.addAll(Arrays.asList(rest(line).split(" ")));
        parsed.ids.remove("none");
      } else if (line.startsWith("java: ")) {
        last = parsed.callers;
        last.add(rest(line));
      } else if (line.startsWith("body: ")) {
        last = parsed.bodies;
        last.add(rest(line));
      } else if (line.startsWith("sent: ")) {
        parsed.sentBefore = rest(line);
        parsed.sentAfter = rest(line);
      } else if (line.startsWith("old: ")) {
        parsed.sentBefore = rest(line);
      } else if (line.startsWith("new: ")) {
        parsed.sentAfter = rest(line);
      } else if (!line.isBlank() && !line.startsWith("base: ") && !line.startsWith("reverse: ")) {
        last.set(last.size() - 1, last.get(last.size() - 1) + "\n" + line);
      }
    }
    parsed.replace(old, now);
    if (lines.contains("reverse: yes")) {
      String swapped = parsed.before;
      parsed.before = parsed.after;
      parsed.after = swapped;
    }
    return parsed;
  }

  private void replace(List<String> old, List<String> now) {
    if (old.isEmpty()) {
      return;
    }
    String from = String.join("\n", old);
    String to = String.join("\n", now);
    if (!after.contains(from)) {
      throw new IllegalArgumentException(name + ": there is no '" + from + "'");
    }
    after = after.replace(to.isEmpty() && after.contains(from + "\n") ? from + "\n" : from, to);
    old.clear();
    now.clear();
  }

  private static String rest(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
