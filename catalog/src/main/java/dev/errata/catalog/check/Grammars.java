package dev.errata.catalog.check;

/**
 * The grammars of formats as regular expressions, each named as the rule of its RFC.
 *
 * <p>They match in time that grows with the text. What can be repeated without end is possessive,
 * so that no text is too long for the stack.
 */
final class Grammars {

  private static final String HEX = "[0-9A-Fa-f]";

  /** RFC 4122, section 3. */
  static final String UUID = HEX + "{8}(?:-" + HEX + "{4}){3}-" + HEX + "{12}";

  private static final String DEC_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  /** RFC 2673, section 3.2: four decimal numbers, which have no zeros in front. */
  static final String DOTTED_QUAD = "(?:" + DEC_OCTET + "\\.){3}" + DEC_OCTET;

  private static final String H16 = HEX + "{1,4}";
  private static final String H16_COLON = "(?:" + H16 + ":)";

  /** RFC 4291, section 2.2, by the rule of RFC 3986. */
  static final String IPV6_ADDRESS = "(?:(?:"
      + (H16_COLON + "{6}")
      + ("|::" + H16_COLON + "{5}")
      + ("|(?:" + H16 + ")?::" + H16_COLON + "{4}")
      + ("|" + upTo(1) + "::" + H16_COLON + "{3}")
      + ("|" + upTo(2) + "::" + H16_COLON + "{2}")
      + ("|" + upTo(3) + "::" + H16_COLON)
      + ("|" + upTo(4) + "::")
      + (")(?:" + H16 + ":" + H16 + "|" + DOTTED_QUAD + ")")
      + ("|" + upTo(5) + "::" + H16)
      + ("|" + upTo(6) + "::")
      + ")";

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

  /** RFC 1123, section 2.1, with the lengths of RFC 1034: 63 characters a label, 253 in all. */
  static final String HOSTNAME = "(?!.{254})" + LABEL + "(?:\\." + LABEL + ")*+";

  private static final String UNRESERVED_OR_DELIMITER = "A-Za-z0-9._~!$&'()*+,;=-";

  /** RFC 3986, appendix A. */
  static final String URI = "[A-Za-z][A-Za-z0-9+.-]*+:"
      + ("(?://(?:" + characters(":") + "@)?")
      + ("(?:\\[(?:" + IPV6_ADDRESS + "|[Vv]" + HEX + "++\\.[:" + UNRESERVED_OR_DELIMITER
          + "]++)\\]")
      + ("|" + characters("") + ")(?::[0-9]*+)?")
      + ("(?:/" + characters("/:@") + ")?|(?!//)" + characters("/:@") + ")")
      + ("(?:\\?" + characters("/?:@") + ")?(?:#" + characters("/?:@") + ")?");

  /** RFC 3339, section 5.6 and appendix C: also the days that only leap years have. */
  static final String FULL_DATE = "(?:[0-9]{4}-(?:"
      + "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
      + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
      + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

  private static final String HOUR_MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

  /** RFC 3339, section 5.6. At which minute a second 60 can be is not told here. */
  static final String DATE_TIME = FULL_DATE
      + ("[Tt]" + HOUR_MINUTE + ":(?:[0-5][0-9]|60)(?:\\.[0-9]++)?")
      + ("(?:[Zz]|[+-]" + HOUR_MINUTE + ")");

  private static final String DUR_MINUTE = "[0-9]++[Mm](?:[0-9]++[Ss])?";
  private static final String DUR_TIME =
      "[Tt](?:[0-9]++[Hh](?:" + DUR_MINUTE + ")?|" + DUR_MINUTE + "|[0-9]++[Ss])";
  private static final String DUR_MONTH = "[0-9]++[Mm](?:[0-9]++[Dd])?";

  /** RFC 3339, appendix A. */
  static final String DURATION = "[Pp](?:[0-9]++[Ww]|" + DUR_TIME
      + ("|(?:[0-9]++[Yy](?:" + DUR_MONTH + ")?|" + DUR_MONTH + "|[0-9]++[Dd])")
      + ("(?:" + DUR_TIME + ")?)");

  private Grammars() {}

  /** Nothing, or up to so many groups and the last one. */
  private static String upTo(int groups) {
    return "(?:" + H16_COLON + "{0," + groups + "}" + H16 + ")?";
  }

  /** Any number of characters that stand for themselves, of these others, and of escaped ones. */
  private static String characters(String others) {
    return "(?:[" + others + UNRESERVED_OR_DELIMITER + "]++|%" + HEX + "{2})*+";
  }
}
