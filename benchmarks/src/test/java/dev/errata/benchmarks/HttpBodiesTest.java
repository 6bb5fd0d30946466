package dev.errata.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A comparison is fair only between bodies that say the same. */
class HttpBodiesTest {

  @Test
  void allWriteTheSame() {
    for (byte[] body : List.of(
        new HttpBodies().writeGenerated(),
        new HttpBodies().writeProblemDetail(),
        new HttpBodies().writeByHand())) {
      assertThat(JsonMapper.shared().readTree(new String(body, UTF_8)))
          .isEqualTo(JsonMapper.shared()
              .readTree(BodiesByHand.write("user-1", "group-1", "/groups/admins/members")));
    }
  }

  @Test
  void allReadTheSame() {
    assertThat(new HttpBodies().readGenerated())
        .isInstanceOfSatisfying(
            QuickAccountsException.EntityNotExistMember.class,
            error -> assertThat(error.params().values()).containsExactly("user-1", "group-1"));
    for (RuntimeException read :
        List.of(new HttpBodies().readProblemDetail(), new HttpBodies().readByHand())) {
      assertThat(read).isInstanceOfSatisfying(NotAMember.class, error -> {
        assertThat(error.user()).isEqualTo("user-1");
        assertThat(error.group()).isEqualTo("group-1");
      });
    }
  }
}
