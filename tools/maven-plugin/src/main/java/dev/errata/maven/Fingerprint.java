package dev.errata.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalogs of a compilation are: for each its name and a hash. It is kept in a file of one
 * line an entry, as checksum tools write them.
 *
 * <p>The order is the one in which the compiler looks, and counts: of two catalogs of one path the
 * first is taken.
 */
record Fingerprint(List<Entry> entries) {

  static final Fingerprint EMPTY = new Fingerprint(List.of());

  private static final String GAP = "  ";

  /** A catalog or a processor, and its hash or version. */
  record Entry(String name, String value) {}

  /** What is stored; empty if nothing is, or nothing that can be read. */
  static Optional<Fingerprint> read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(new Fingerprint(text.lines()
          .map(line -> line.split(GAP, 2))
          .map(parts -> new Entry(parts[parts.length - 1], parts[0]))
          .toList()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    if (entries.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        entries.stream()
            .map(entry -> entry.value() + GAP + entry.name() + "\n")
            .collect(Collectors.joining()));
  }

  Fingerprint with(Map<String, String> processors) {
    List<Entry> all = new ArrayList<>(entries);
    processors.forEach((name, version) -> all.add(new Entry(name, version)));
    return new Fingerprint(all);
  }

  /** What has happened since the other one, in words. */
  String differenceFrom(Fingerprint before) {
    Map<String, String> was = before.byName();
    Map<String, String> is = byName();
    Stream<String> changed = is.keySet().stream()
        .filter(name -> was.containsKey(name) && !was.get(name).equals(is.get(name)))
        .map(name -> name + " has changed");
    Stream<String> added =
        is.keySet().stream().filter(name -> !was.containsKey(name)).map(name -> name + " is new");
    Stream<String> removed =
        was.keySet().stream().filter(name -> !is.containsKey(name)).map(name -> name + " is gone");
    String difference =
        Stream.of(changed, added, removed).flatMap(all -> all).collect(Collectors.joining(", "));
    return difference.isEmpty() ? "The order of the class path has changed" : difference;
  }

  private Map<String, String> byName() {
    Map<String, String> byName = new LinkedHashMap<>();
    entries.forEach(entry -> byName.putIfAbsent(entry.name(), entry.value()));
    return byName;
  }
}
