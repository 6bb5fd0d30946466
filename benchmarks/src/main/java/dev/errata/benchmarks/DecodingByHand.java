package dev.errata.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes as people do who know their errors: by an expression, or by looking for what is fixed.
 */
final class DecodingByHand {

  static final String MEMBER = "EntityNotExist.Member";

  private static final Pattern MEMBER_MESSAGE =
      Pattern.compile("The user (.*?) is not a member of the group (.*)\\.");
  private static final String BEFORE_USER = "The user ";
  private static final String BEFORE_GROUP = " is not a member of the group ";

  private DecodingByHand() {}

  static RuntimeException regex(int status, String code, String message) {
    if (!code.equals(MEMBER)) {
      return new NotInCatalog(status, code, message);
    }
    Matcher matcher = MEMBER_MESSAGE.matcher(message);
    return matcher.matches()
        ? new NotAMember(matcher.group(1), matcher.group(2), false)
        : new NotAMember(null, null, false);
  }

  static RuntimeException indexOf(int status, String code, String message) {
    if (!code.equals(MEMBER)) {
      return new NotInCatalog(status, code, message);
    }
    int user = BEFORE_USER.length();
    int between = message.indexOf(BEFORE_GROUP, user);
    int group = between + BEFORE_GROUP.length();
    int end = message.length() - 1;
    if (!message.startsWith(BEFORE_USER)
        || between < 0
        || group > end
        || message.charAt(end) != '.') {
      return new NotAMember(null, null, false);
    }
    return new NotAMember(message.substring(user, between), message.substring(group, end), false);
  }
}
