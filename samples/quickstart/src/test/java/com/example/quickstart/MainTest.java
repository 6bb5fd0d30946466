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
              catalogs/ram.yaml   82 errors: RamErrorCode, RamException, RamErrors, RamValidator
              catalogs/iam.yaml   114 errors: IamErrorCode, IamException, IamErrors, IamValidator

            Validated, all mistakes at once
              code                InvalidParameter.UserName.InvalidChars
              message             The parameter - "UserName" contains invalid chars.
              solution            Modify the value of UserName. The value can contain letters, numbers, periods (.), underscores (_), and hyphens (-).
              code                InvalidParameter.Email.Format
              message             The format of the parameter - "Email" is incorrect.
              solution            Modify the value of Email to a correct email address.

            Validated where it is stored
              message             The parameter - "UserName" beyond the length limit.

            Caught by its type
              class               EntityNotExistUser
              error               404 EntityNotExist.User
              message             The user does not exist.

            Caught by its family, EntityNotExist
              class               EntityNotExistGroup
              error               404 EntityNotExist.Group
              message             The group does not exist.
              cause               java.lang.NumberFormatException: For input string: "staff"

            Decoded from the wire
              class               DisplayNameTooLong
              error               400 IAM.1002
              message             The length 65 of the display name exceeds 64 characters.
              inputLength()       65

            Decoded, though no catalog has it
              class               Unknown
              error               418 IAM.9999
              message             'IAM.9999' is no code of the catalog; the status is 418
              received            I am a teapot.

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
