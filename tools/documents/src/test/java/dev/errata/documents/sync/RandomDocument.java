package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Documents that list errors, and change. */
final class RandomDocument {

  private static final List<String> MESSAGES = List.of(
      "Not found.",
      "No user {user}.",
      "The group {group} of {user} is full.",
      "Got %s, not %d.",
      "Between {min} and {max}: {min}.",
      "Say \"it's\" here: a # and [b], {{c}} not.",
      "Quota exceeded, try again in %d seconds.");

  private static final List<String> TEXTS = List.of(
      "",
      "",
      "Look again.",
      "It is \"gone\": all of it.",
      "This one is longer than others are, so that it takes two lines or three where it is folded.",
      "'Quoted' # with signs, {and} [more]",
      "404");

  /** A row, of the code {@code S} if it begins so: code, status, message, description, solution. */
  record Row(String code, int status, String message, String description, String solution) {

    String text() {
      String shared = code.startsWith("S") ? code + " = S" : code;
      return shared + " | " + status + " | " + message + " | " + description + " | " + solution;
    }
  }

  private final Random random;

  /** What the document does not list any more. */
  private final List<Row> dropped = new ArrayList<>();

  /** What codes begin with. */
  private final String prefix;

  RandomDocument(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    int count = 3 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      rows.add(row(prefix + i));
    }
    return rows;
  }

  /** Errors that share a code begin with messages that tell them apart. */
  private Row row(String code) {
    String start = code.startsWith("S") ? code + ": " : "";
    return new Row(code, status(), start + pick(MESSAGES), pick(TEXTS), pick(TEXTS));
  }

  /** The same document some time later. */
  List<Row> changed(List<Row> rows, String round) {
    List<Row> changed = new ArrayList<>();
    for (Row row : rows) {
      if (random.nextInt(8) == 0) {
        changed.add(row(prefix + "N" + round + changed.size()));
      }
      if (random.nextInt(8) != 0) {
        changed.add(random.nextBoolean() ? row : changed(row));
      } else if (rows.size() > 1) {
        dropped.add(row);
      }
    }
    if (!dropped.isEmpty() && random.nextInt(3) == 0) {
      Row back = dropped.remove(random.nextInt(dropped.size()));
      if (changed.stream().noneMatch(row -> row.code().equals(back.code()))) {
        changed.add(
            random.nextInt(changed.size() + 1), random.nextBoolean() ? back : changed(back));
      }
    }
    if (random.nextInt(6) == 0) {
      Collections.shuffle(changed, random);
    }
    List<Row> told = toldApart(changed);
    return told.isEmpty() ? rows : told;
  }

  /**
   * Without errors that nothing tells apart from others of their code: an import leaves these out.
   */
  private static List<Row> toldApart(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .filter(row -> !row.code().startsWith("S") || seen.add(row.status() + row.message()))
        .toList();
  }

  private Row changed(Row row) {
    return new Row(
        row.code(),
        random.nextInt(3) == 0 ? status() : row.status(),
        random.nextInt(3) == 0 ? pick(MESSAGES) : row.message(),
        random.nextInt(3) == 0 ? pick(TEXTS) : row.description(),
        random.nextInt(3) == 0 ? pick(TEXTS) : row.solution());
  }

  private int status() {
    return 400 + random.nextInt(5);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  static String[] texts(List<Row> rows) {
    return rows.stream().map(Row::text).toArray(String[]::new);
  }
}
