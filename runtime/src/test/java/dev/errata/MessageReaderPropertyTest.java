package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Sends random values in random messages, whose words are those of which values consist too, with
 * drift: what is read is what was sent, or null.
 */
class MessageReaderPropertyTest {

  private static final int TRIES = Integer.getInteger("errata.tries", 1_000) * 100;
  private static final long SEED = Long.getLong("errata.seed", 20261125L);

  private static final String SECRET = "S3CR3T";
  private static final List<String> WORDS = List.of(
      " of ",
      ": ",
      ":",
      " ",
      "'",
      ".",
      ". ",
      " has ",
      " items.",
      " items",
      "The ",
      "a",
      "A",
      "null",
      "3",
      "1,024",
      "-",
      "' of '",
      "RequestId: 12",
      "\n",
      "");
  private static final List<String> TYPES =
      List.of("string", "string", "string", "int", "long", "decimal", "boolean");

  private final SplittableRandom random = new SplittableRandom(SEED);

  /** What drifts on the way. */
  private enum Drift {
    NONE,
    WHITE_SPACE,
    NO_FULL_STOP,
    OTHER_CASE,
    MORE
  }

  @Test
  void readsWhatWasSentOrNull() {
    int read = 0;
    for (int i = 0; i < TRIES; i++) {
      read += sendAndRead() ? 1 : 0;
    }
    // It would be true of a reader that reads nothing.
    assertThat(read).isGreaterThan(TRIES / 20);
  }

  /** Whether a value was read. */
  private boolean sendAndRead() {
    int count = 1 + random.nextInt(4);
    String[] fixed = new String[count + 1];
    List<String> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fixed[i] = words();
      types.add(pick(TYPES));
      values.add(random.nextInt(20) == 0 ? null : value(types.get(i)));
    }
    fixed[count] = words();
    StringBuilder sent = new StringBuilder(fixed[0]);
    for (int i = 0; i < count; i++) {
      Object value = values.get(i);
      sent.append(value instanceof BigDecimal decimal ? Decimals.text(decimal) : value)
          .append(fixed[i + 1]);
    }
    Drift drift = Drift.values()[random.nextInt(Drift.values().length)];
    String text = drifted(sent.toString(), drift, fixed);
    MessageReader reader = reader(text, String.join(" ", types), fixed);
    boolean known = false;
    for (int i = 0; i < count; i++) {
      Object read = read(reader, types.get(i), i);
      known |= read != null;
      if (read != null
          && !isAnother(text, drift, fixed[count])
          && !(i == count - 1 && isOpen(values.get(i), drift, fixed[count]))) {
        assertThat(read)
            .as("place %d of «%s», sent as %s in %s, %s", i, text, values, List.of(fixed), types)
            .isEqualTo(values.get(i));
      }
    }
    checkMasked(reader, values, text, fixed);
    return known;
  }

  /** Whether what drifted is worded just as a message of other values is. */
  private static boolean isAnother(String text, Drift drift, String after) {
    return drift == Drift.NO_FULL_STOP && text.strip().endsWith(after.strip());
  }

  /** Whether nobody can tell what belongs to a value, since no text follows it. */
  private static boolean isOpen(Object sent, Drift drift, String after) {
    String text = String.valueOf(sent);
    return after.isBlank() && (drift == Drift.MORE || !text.stripTrailing().equals(text));
  }

  private void checkMasked(
      MessageReader reader, List<Object> values, String text, String... fixed) {
    int place = random.nextInt(values.size());
    if (values.get(place) instanceof String secret && secret.contains(SECRET)) {
      List<Integer> elsewhere = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        if (i != place && String.valueOf(values.get(i)).contains(SECRET)) {
          elsewhere.add(i);
        }
      }
      if (elsewhere.isEmpty()) {
        assertThat(reader.masked("otherwise", place))
            .as("place %d of «%s», sent as %s in %s", place, text, values, List.of(fixed))
            .doesNotContain(SECRET);
      }
    }
  }

  private String drifted(String sent, Drift drift, String... fixed) {
    String after = fixed[fixed.length - 1];
    return switch (drift) {
      case NONE -> sent;
      case WHITE_SPACE -> (fixed[0].isBlank() ? "" : " ") + sent + pick(List.of("\n", " ", "\r\n"));
      case NO_FULL_STOP -> after.endsWith(".") ? sent.substring(0, sent.length() - 1) : sent;
      case OTHER_CASE ->
        fixed[0].isEmpty()
            ? sent
            : (Character.isUpperCase(sent.charAt(0))
                    ? Character.toLowerCase(sent.charAt(0))
                    : Character.toUpperCase(sent.charAt(0)))
                + sent.substring(1);
      case MORE -> sent + pick(List.of(" RequestId: 12", "\nRequestId: 12", " (RequestId: 12)"));
    };
  }

  private static MessageReader reader(String text, String types, String... fixed) {
    return switch (fixed.length) {
      case 2 -> new MessageReader(text, null, types, fixed[0], fixed[1]);
      case 3 -> new MessageReader(text, null, types, fixed[0], fixed[1], fixed[2]);
      default -> new MessageReader(text, null, types, fixed);
    };
  }

  private static Object read(MessageReader reader, String type, int place) {
    return switch (type) {
      case "int" -> reader.value("", place, Integer.class);
      case "long" -> reader.value("", place, Long.class);
      case "decimal" -> reader.value("", place, BigDecimal.class);
      case "boolean" -> reader.value("", place, Boolean.class);
      default -> reader.value("", place, String.class);
    };
  }

  private Object value(String type) {
    return switch (type) {
      case "int" -> random.nextInt(-10, 2_000);
      case "long" -> random.nextLong(-10, 20_000_000_000L);
      case "decimal" -> BigDecimal.valueOf(random.nextInt(-100, 100_000), random.nextInt(0, 3));
      case "boolean" -> random.nextInt(2) == 0;
      default -> random.nextInt(4) == 0 ? words() + SECRET + words() : words();
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      words.append(pick(WORDS));
    }
    return words.toString();
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
