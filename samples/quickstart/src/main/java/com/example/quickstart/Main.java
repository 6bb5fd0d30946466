package com.example.quickstart;

import dev.errata.CodedException;

/** Shows what two catalogs, {@link Ram} and {@link Iam}, became when this was compiled. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    whatWasGenerated();
    validateARequest();
    validateWhatIsStored();
    catchByType();
    catchByFamily();
    decode();
    decodeUnknownCode();
    keepSecrets();
    switchOverCodes();
  }

  private static void whatWasGenerated() {
    heading("Generated while javac ran");
    line(
        "catalogs/ram.yaml",
        RamErrorCode.values().length
            + " errors: RamErrorCode, RamException, RamErrors, RamValidator");
    line(
        "catalogs/iam.yaml",
        IamErrorCode.values().length
            + " errors: IamErrorCode, IamException, IamErrors, IamValidator");
  }

  private static void validateARequest() {
    CreateUserRequest request =
        new CreateUserRequest("bob smith", "bob@example.com", "86-18600008888", "bob", null);
    heading("Validated, all mistakes at once");
    for (RamException mistake : request.mistakes()) {
      line("code", mistake.code());
      line("message", mistake.getMessage());
      line("solution", mistake.solution());
    }
  }

  private static void validateWhatIsStored() {
    try {
      new User("");
    } catch (RamException.InvalidParameterUserNameLength e) {
      heading("Validated where it is stored");
      line("message", e.getMessage());
    }
  }

  private static void catchByType() {
    try {
      Directory.findUser("bob");
    } catch (RamException.EntityNotExistUser e) {
      heading("Caught by its type");
      print(e);
    }
  }

  private static void catchByFamily() {
    try {
      Directory.findGroup("staff");
    } catch (RamException.EntityNotExist e) {
      heading("Caught by its family, EntityNotExist");
      print(e);
      line("cause", e.getCause());
    }
  }

  private static void decode() {
    try {
      throw IamErrors.decode(
          400, "IAM.1002", "The length 65 of the display name exceeds 64 characters.");
    } catch (IamException.DisplayNameTooLong e) {
      heading("Decoded from the wire");
      print(e);
      line("inputLength()", e.inputLength());
    } catch (IamException e) {
      heading("Not the error that was expected");
      print(e);
    }
  }

  private static void decodeUnknownCode() {
    heading("Decoded, though no catalog has it");
    IamException unknown = IamErrors.decode(418, "IAM.9999", "I am a teapot.");
    print(unknown);
    line("received", unknown.wireMessage());
  }

  private static void keepSecrets() {
    IamException e = IamErrors.accessKeyExpired("AKIA-SECRET");
    heading("With a sensitive parameter");
    line("sent", e.wireMessage());
    line("logged", e);
  }

  private static void switchOverCodes() {
    heading("Switched over");
    line("ACCOUNT_LOCKED", Advice.of(IamErrorCode.ACCOUNT_LOCKED));
    line("INVALID_USERNAME", Advice.of(IamErrorCode.INVALID_USERNAME));
    line("try IAM.0012 again", Advice.isWorthAnotherTry("IAM.0012"));
  }

  private static void print(CodedException e) {
    line("class", e.getClass().getSimpleName());
    line("error", e.status() + " " + e.code());
    line("message", e.getMessage());
  }

  private static void heading(String text) {
    System.out.printf("%n%s%n", text);
  }

  private static void line(String name, Object value) {
    System.out.printf("  %-20s%s%n", name, value);
  }
}
