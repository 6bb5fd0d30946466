package dev.errata.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger sends ends in no Error and takes no time: generated validators are run. */
@TestInstance(Lifecycle.PER_CLASS)
class LongInputsTest {

  private static final String CATALOG = """
      errata: 1
      errors:
        Long: {status: 400, message: long}
        Odd: {status: 400, message: odd}
        Type: {status: 400, message: type}
      validators:
        letters:
          input: string
          checks:
            - {length: {max: 64}, error: Long}
            - {pattern: '(a|b)*', error: Odd}
        octets:
          input: any
          checks:
            - {is: string, error: Type}
            - {bytes: {max: 64}, error: Long}
            - {pattern: '(?:[a-c]+,?)*', error: Odd}
        longest:
          input: string
          checks:
            - {length: {max: 256}, error: Long}
            - {pattern: '(((a|b)|c)|d)*', error: Odd}
        either:
          input: any
          checks:
            - {is: [string, number], error: Type}
            - {one-of: [1, 2.50, "1e3", x], error: Odd}
        amount:
          input: any
          checks:
            - {is: number, error: Type}
            - {range: {min: 0, max: 3}, error: Long}
            - {one-of: [1, 2.5], error: Odd}
      """;

  @TempDir
  private static Path folder;

  private Class<?> validators;

  @BeforeAll
  void compile() throws IOException, ClassNotFoundException {
    Files.writeString(folder.resolve("api.yaml"), CATALOG);
    String source =
        "package com.acme; @dev.errata.ErrorCatalog(\"api.yaml\") public interface Api {}";
    Compilation compilation =
        Compilations.compile(folder, List.of(Compilations.source("com.acme.Api", source)));
    validators = Compilations.loader(compilation).loadClass("com.acme.ApiValidator");
  }

  @Test
  void aTextThatIsTooLongIsThatAlone() {
    assertThat(failures("letters", String.class, "ab!".repeat(10_000))).containsExactly("Long");
    assertThat(failures("letters", String.class, "ab".repeat(10_000))).containsExactly("Long");
    assertThat(failures("octets", Object.class, "c,".repeat(10_000))).containsExactly("Long");
  }

  @Test
  void aTextThatIsNotTooLongIsHeldAgainstThePattern() {
    assertThat(failures("letters", String.class, "ab!")).containsExactly("Odd");
    assertThat(failures("letters", String.class, "ab".repeat(32))).isEmpty();
    assertThat(failures("octets", Object.class, "!")).containsExactly("Odd");
  }

  /** The longest text that no warning is given for, on the stack that a thread usually has. */
  @Test
  void theUsualStackTakesWhatIsNotWarnedOf() throws InterruptedException {
    List<String> failures = new ArrayList<>(List.of("Error"));
    Runnable check = () -> {
      List<String> found = failures("longest", String.class, "abcd".repeat(64));
      failures.clear();
      failures.addAll(found);
    };
    Thread thread = new Thread(null, check, "usual stack", 1 << 20);
    thread.start();
    thread.join();
    assertThat(failures).isEmpty();
  }

  @Test
  void numbersAreComparedByValueAndTextsAsTexts() {
    for (Object passes :
        List.of(1, 1.0, 1L, new BigDecimal("1.00"), BigInteger.ONE, 2.5, 1000, "1", "1e3", "x")) {
      assertThat(failures("either", Object.class, passes)).as("%s", passes).isEmpty();
    }
    for (Object fails : List.of(2, "1.0", "2.5", "1000", Double.NaN, "")) {
      assertThat(failures("either", Object.class, fails)).as("%s", fails).containsExactly("Odd");
    }
  }

  @Test
  @Timeout(10)
  void numbersOfAnyLengthTakeNoTime() {
    BigInteger digits = BigInteger.valueOf(7).pow(355_000);
    assertThat(failures("amount", Object.class, digits)).containsExactly("Long", "Odd");
    assertThat(failures("amount", Object.class, new BigDecimal(digits, 300_011)))
        .containsExactly("Odd");
    assertThat(failures("either", Object.class, digits)).containsExactly("Odd");
    BigInteger ten = BigInteger.TEN.pow(100_000);
    assertThat(failures("amount", Object.class, new BigDecimal(ten, 100_000))).isEmpty();
  }

  private List<String> failures(String validator, Class<?> type, Object value) {
    List<String> codes = new ArrayList<>();
    Consumer<Exception> failures = failure -> codes.add(failure.getMessage());
    try {
      Method method = validators.getMethod(validator, type, Consumer.class);
      method.invoke(null, value, failures);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return codes.stream()
        .map(message -> Character.toUpperCase(message.charAt(0)) + message.substring(1))
        .toList();
  }
}
