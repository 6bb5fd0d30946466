package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who reads a stack trace looks for the caller: one frame of ours may lie above, not two. */
class StackTraceTest {

  @Test
  void beginsWithTheFactory() {
    assertBegins(RamErrors.entityNotExistUser(), "entityNotExistUser", "beginsWithTheFactory");
  }

  @Test
  void beginsWithTheFactoryOfAnErrorWithACause() {
    assertBegins(
        IamErrors.displayNameTooLong(65, new IllegalStateException()),
        "displayNameTooLong",
        "beginsWithTheFactoryOfAnErrorWithACause");
  }

  @Test
  void beginsWithDecode() {
    assertBegins(
        RamErrors.decode(404, "EntityNotExist.User", "The user does not exist."),
        "decoded",
        "decode",
        "beginsWithDecode");
  }

  @Test
  void beginsWithDecodeWhereParametersWereRead() {
    assertBegins(
        IamErrors.decode(400, "IAM.1005", "Invalid type A."),
        "decoded",
        "decode",
        "beginsWithDecodeWhereParametersWereRead");
  }

  @Test
  void beginsWithDecodeWhereTheCodeIsUnknown() {
    assertBegins(
        IamErrors.decode(418, "NoSuchCode", ""),
        "decodedUnknown",
        "decode",
        "beginsWithDecodeWhereTheCodeIsUnknown");
  }

  private static void assertBegins(Throwable error, String... methods) {
    assertThat(error.getStackTrace())
        .extracting(StackTraceElement::getMethodName)
        .startsWith(methods);
  }
}
