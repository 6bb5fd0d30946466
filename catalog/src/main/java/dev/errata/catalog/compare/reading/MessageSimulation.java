package dev.errata.catalog.compare.reading;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets the reader of an old message read what a new message writes. */
public final class MessageSimulation {

  /** What came of it. */
  public enum Reading {
    /** Every value that the old message gave is read. */
    READS,
    /** Some are null. */
    LOST,
    /** Some are others than were sent: nobody would notice. */
    MISREAD
  }

  /**
   * What came of it for all parameters.
   *
   * @param reading the worst
   * @param params the parameters that it happened to, for people; empty for none
   * @param example what was sent and what was read; empty if nothing was misread
   */
  public record Outcome(Reading reading, String params, String example) {}

  private final ErrorDefinition before;
  private final ErrorDefinition after;
  private final Map<String, String> names;
  private final OldReader reader;
  private final Set<String> lost = new LinkedHashSet<>();
  private final Set<String> misread = new LinkedHashSet<>();
  private String example = "";

  private MessageSimulation(
      ErrorDefinition before, ErrorDefinition after, Map<String, String> names) {
    this.before = before;
    this.after = after;
    this.names = names;
    this.reader = new OldReader(before);
  }

  /**
   * Tries it with several values.
   *
   * @param names what the old parameters are called now; those that are gone are not in it
   */
  public static Outcome run(
      ErrorDefinition before, ErrorDefinition after, Map<String, String> names) {
    MessageSimulation simulation = new MessageSimulation(before, after, names);
    for (int round = 0; round < SampleValues.ROUNDS; round++) {
      simulation.round(round);
    }
    return simulation.outcome();
  }

  private Outcome outcome() {
    if (!misread.isEmpty()) {
      return new Outcome(Reading.MISREAD, quoted(misread), example);
    }
    return lost.isEmpty()
        ? new Outcome(Reading.READS, "", "")
        : new Outcome(Reading.LOST, quoted(lost), "");
  }

  private void round(int round) {
    Map<String, String> sent = samples(after, round, 0);
    Map<String, String> sentBefore = samples(before, round, after.params().size());
    for (Param param : before.params()) {
      String now = names.get(param.name().value());
      if (now != null) {
        sentBefore.put(param.name().value(), sent.get(now));
      }
    }
    Map<String, Object> readBefore = reader.read(OldReader.write(before.message(), sentBefore));
    String message = OldReader.write(after.message(), sent);
    reader.read(message).forEach((name, read) -> {
      String now = names.get(name);
      Object meant = now == null ? null : OldReader.value(param(name), sent.get(now));
      if (read == null) {
        // What could not be read before is not lost.
        if (readBefore.get(name) != null) {
          lost.add(name);
        }
      } else if (!Objects.equals(read, meant)) {
        misread.add(name);
        if (example.isEmpty()) {
          example = "of \"" + message + "\" they take '" + read + "' for '" + name + "'";
        }
      }
    });
  }

  private Param param(String name) {
    return before.param(name).orElseThrow();
  }

  private static Map<String, String> samples(ErrorDefinition error, int round, int first) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < error.params().size(); i++) {
      Param param = error.params().get(i);
      values.put(param.name().value(), SampleValues.text(param, first + i, round));
    }
    return values;
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
