package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is fair only between decoders that read the same. */
class DecodingTest {

  private final Outcomes outcomes = new Outcomes();

  @Test
  void allReadTheSame() {
    assertThat(outcomes.of(Decoding::new, "known"))
        .containsOnlyKeys("knownGenerated", "knownRegex", "knownIndexOf")
        .allSatisfy(
            (peer, error) -> assertThat(params(error)).containsExactly("user-1", "group-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The user a is no member of the group b.",
        "A user a is not a member of the group b.",
        "The user  is not a member of the group."
      })
  void noneReadsWhatIsWordedOtherwise(String message) {
    assertThat(outcomes.of(() -> new Decoding(i -> message), "known"))
        .allSatisfy((peer, error) -> assertThat(params(error)).containsOnlyNulls());
  }

  @Test
  void allKeepWhatNobodyKnows() {
    String message = "Who?";
    assertThat(outcomes.of(() -> new Decoding(i -> message), "unknown"))
        .containsOnlyKeys("unknownGenerated", "unknownByHand")
        .allSatisfy((peer, error) ->
            assertThat(received(error)).containsExactly(404, Decoding.UNKNOWN, message));
  }

  private static List<Object> params(Object error) {
    return error instanceof NotAMember byHand
        ? Arrays.asList(byHand.user(), byHand.group())
        : params((QuickAccountsException.EntityNotExistMember) error);
  }

  private static List<Object> params(QuickAccountsException.EntityNotExistMember error) {
    return Arrays.asList(error.user(), error.group());
  }

  private static List<Object> received(Object error) {
    return error instanceof NotInCatalog byHand
        ? List.of(byHand.status(), byHand.code(), byHand.getMessage())
        : received((QuickAccountsException.Unknown) error);
  }

  private static List<Object> received(QuickAccountsException.Unknown error) {
    return List.of(error.status(), error.code(), error.wireMessage());
  }
}
