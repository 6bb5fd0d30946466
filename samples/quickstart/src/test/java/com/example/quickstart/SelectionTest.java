package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the annotation takes besides a path. */
class SelectionTest {

  @Test
  void takesTheIncludedErrorsButNotTheExcluded() {
    assertThat(Arrays.stream(QuotasErrorCode.values()).map(ErrorCode::code))
        .containsExactly(
            "LimitExceeded.User",
            "LimitExceeded.User.AccessKey",
            "LimitExceeded.User.Group",
            "LimitExceeded.VirtualMFADevice",
            "LimitExceeded.Group",
            "LimitExceeded.Policy.Version",
            "LimitExceeded.Role");
  }

  @Test
  void takesTheValidatorsOfTheIncludedErrors() {
    assertThat(QuotasValidator.users(100)).isEqualTo(100);
    assertThat(Arrays.stream(QuotasValidator.class.getMethods()).map(method -> method.getName()))
        .contains("roles", "groups")
        .doesNotContain("policies", "userName");
  }

  @Test
  void knowsNoMoreOfTheExcludedThanTheirFamily() {
    assertThat(QuotasErrors.decode(409, "LimitExceeded.Policy", "Too many."))
        .isExactlyInstanceOf(QuotasException.LimitExceeded.class);
  }

  @Test
  void leavesStackTracesOut() {
    assertThat(QuotasErrors.limitExceededUser().getStackTrace()).isEmpty();
    assertThat(QuotasErrors.decode(409, "No.Such", "No.").getStackTrace()).isEmpty();
    assertThat(RamErrors.limitExceededUser().getStackTrace()).isNotEmpty();
  }
}
