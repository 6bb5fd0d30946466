package dev.errata.catalog.compare.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The mutations of {@code src/test/mutations}; its {@code README.md} says how they are written. */
public final class WrittenMutations {

  private static final Path FOLDER = Path.of("src", "test", "mutations");

  private WrittenMutations() {}

  /** The text of the catalog that has all keys. */
  public static String rich() {
    return text(FOLDER.resolve("rich.yaml"));
  }

  /** All of them. */
  public static List<Mutation> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Mutation> mutations = new ArrayList<>();
      for (Path file :
          files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String catalog = file.getFileName().toString().replaceFirst("[-.].*", "");
        for (String written : text(file).split("(?m)^=== ")) {
          if (!written.isBlank()) {
            mutations.add(parse(catalog, written.lines().toList()));
          }
        }
      }
      return mutations;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mutation parse(String catalog, List<String> lines) {
    String[] expected =
        lines.get(0).equals("nothing") ? new String[0] : lines.get(0).strip().split(", ");
    List<Edit> edits = new ArrayList<>();
    int line = 1;
    while (line < lines.size()) {
      if (lines.get(line).startsWith("@ ")) {
        String anchor = lines.get(line).substring(2);
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        StringBuilder last = old;
        for (line++; line < lines.size() && !lines.get(line).startsWith("@ "); line++) {
          String text = lines.get(line);
          if (text.startsWith("- ")) {
            old.append(text.substring(2));
          } else if (text.startsWith("+")) {
            last = now;
            now.append(text.length() < 2 ? "" : text.substring(2));
          } else if (!text.isBlank()) {
            last.append('\n').append(text);
          }
        }
        edits.add(new Edit(anchor, old.toString(), now.toString()));
      } else {
        line++;
      }
    }
    return Mutation.of(catalog, edits, expected);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
