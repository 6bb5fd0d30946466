package dev.errata.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Bodies that something has happened to on their way. */
class MutatedBodiesTest {

  private static final int BODIES = 10_000;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final List<String> SEEDS = List.of(
      "{\"type\":\"about:blank\",\"status\":422,\"detail\":\"70 characters are too many.\",\"code\":"
          + "\"too-long\",\"params\":{\"length\":70},\"errors\":[{\"code\":\"too-long\",\"pointer\":"
          + "\"/a\"},{\"code\":\"all-types\",\"params\":{\"decimal\":1.5e3,\"uri\":\"a\"}}]}",
      "{\"error\":{\"code\":\"too-long\",\"message\":\"\\u00e4\",\"title\":\"x\"}}",
      "<?xml version=\"1.0\"?><!DOCTYPE e [<!ENTITY a 'b'>]><Error><Code>too-long</Code><Failure>"
          + "<Code>internal</Code></Failure><![CDATA[x]]>&amp;&a;</Error>");

  private static final ErrorApi<UsersException> API = Answers.withShapes(
      UsersErrors.API,
      "problem-json",
      "{\"error\":{\"code\":\"code\",\"message\":\"message\"}}",
      "<Error><Code>code</Code><Failure each=\"failure\"><Code>code</Code></Failure></Error>");

  @Test
  void areReadWithoutExceptionOrDelay() {
    Random random = new Random(Long.getLong("QT_SEED", 1));
    Assertions.assertTimeoutPreemptively(LONGEST, () -> {
      for (int i = 0; i < BODIES; i++) {
        byte[] body = SEEDS.get(i % SEEDS.size()).getBytes(UTF_8);
        for (int n = random.nextInt(4); n >= 0; n--) {
          body = mutated(body, random);
        }
        UsersException error = ErrorBodies.read(
            API, 422, Answers.headers(Map.of("Retry-After", "x", "Content-Type", "a")), body);
        assertThat(error.isReceived()).isTrue();
        assertThat(error.errors()).hasSizeLessThanOrEqualTo(101);
      }
    });
  }

  /** Short bodies are parsed as the bytes they are, and all others as texts: by two parsers. */
  @Test
  void areReadAlikeAsBytesAndAsTexts() {
    Random random = new Random(Long.getLong("QT_SEED", 1));
    for (int i = 0; i < BODIES; i++) {
      byte[] body = SEEDS.get(i % SEEDS.size()).getBytes(UTF_8);
      for (int n = random.nextInt(4); n > 0; n--) {
        body = mutated(body, random);
      }
      if (random.nextBoolean() && body.length > 0) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(0x100);
      }
      UsersException read = ErrorBodies.read(API, 422, Answers.NO_HEADERS, body);
      String text = BodyText.decode(body, "");
      assertThat(told(read))
          .as(text)
          .isEqualTo(told(ErrorBodies.read(API, 422, Answers.NO_HEADERS, text)));
    }
  }

  private static List<String> told(UsersException read) {
    return read.errors().stream()
        .map(error -> error.code() + error.wireMessage() + error.params() + error.pointer())
        .toList();
  }

  private static byte[] mutated(byte[] body, Random random) {
    if (body.length == 0) {
      return body;
    }
    int from = random.nextInt(body.length);
    int to = from + random.nextInt(body.length - from);
    String before = new String(body, 0, from, UTF_8);
    String middle = new String(body, from, to - from, UTF_8);
    String after = new String(body, to, body.length - to, UTF_8);
    String text = switch (random.nextInt(5)) {
      case 0 -> before;
      case 1 -> before + after;
      case 2 -> before + middle.repeat(1 + random.nextInt(50)) + after;
      case 3 -> after + middle + before;
      default -> before + (char) random.nextInt(0x10000) + after;
    };
    return text.getBytes(UTF_8);
  }
}
