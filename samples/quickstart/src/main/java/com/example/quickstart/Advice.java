package com.example.quickstart;

import com.example.quickstart.IamErrorCode.Id;

/** A client's side: what to do about an error of IAM, by its constant or by its text. */
final class Advice {

  private Advice() {}

  /** For a code of the catalog. */
  static String of(IamErrorCode code) {
    return switch (code) {
      case ACCESS_KEY_EXPIRED, ACCESS_KEY_INACTIVE -> "ask for another access key";
      case ACCOUNT_LOCKED, THROTTLING_THRESHOLD_REACHED -> "wait, then send it again";
      default -> code.solution();
    };
  }

  /** For whatever stands on the wire. */
  static boolean isWorthAnotherTry(String code) {
    return switch (code) {
      case Id.THROTTLING_THRESHOLD_REACHED, Id.UNEXPECTED_SERVER_ERROR -> true;
      default -> false;
    };
  }
}
