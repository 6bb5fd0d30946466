package com.example.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void printsWhatBecameOfTheCatalogs() {
    assertThat(output()).isEqualToNormalizingNewlines("""

            Generated while javac ran
              catalogs/ram.yaml   82 errors: RamErrorCode, RamException, RamErrors
              catalogs/iam.yaml   114 errors: IamErrorCode, IamException, IamErrors

            Caught by its type
              class               EntityNotExistUser
              code                EntityNotExist.User
              status              404
              message             The user does not exist.
              solution            Verify that the current RAM user exists in the system.

            Caught by its family, EntityNotExist
              class               EntityNotExistGroup
              code                EntityNotExist.Group
              status              404
              message             The group does not exist.
              cause               java.lang.NumberFormatException: For input string: "staff"

            Decoded from the wire
              class               DisplayNameTooLong
              code                IAM.1002
              status              400
              message             The length 65 of the display name exceeds 64 characters.
              inputLength()       65

            Decoded, though no catalog has it
              class               Unknown
              code                IAM.9999
              status              418
              message             I am a teapot.

            With a sensitive parameter
              sent                The access key AKIA-SECRET has expired.
              logged              com.example.quickstart.IamException$AccessKeyExpired: The access key *** has expired.

            Switched over
              ACCOUNT_LOCKED      wait, then send it again
              INVALID_USERNAME    Check the username.
              try IAM.0012 again  true
            """);
  }

  private static String output() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(out);
      Main.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
