package dev.errata.documents.message;

import java.util.List;
import java.util.regex.Pattern;

/** Tells by the words of a name whether a value is a secret. */
final class Secrets {

  /** The words of a secret, with what may stand behind them and still be one. */
  private static final Pattern SECRET = Pattern.compile(" (?:"
      + String.join(
          "|",
          "(?:access|api|private|secret|signing|encryption) keys?",
          "accesskeys?|apikeys?|secretkeys?|privatekeys?",
          "secrets?|passwords?|passwd|pwd|passphrases?|passcodes?|credentials?|creds",
          "tokens?|accesstoken|authtoken|securitytoken|sessiontoken|jwt",
          "session id|sessionid|session key",
          "authorization|cookies?|pin|otp|totp",
          "ssn|social security|cvv|cvc|iban|(?:card|account card|credit card) number|cardnumber|pan")
      + ")(?: (?:id|ids|value|text|string|hash|header|number|numbers|code|plain|raw|\\d+))* $");

  private Secrets() {}

  static boolean isSecret(List<String> words) {
    return SECRET.matcher(" " + String.join(" ", words) + " ").find();
  }
}
