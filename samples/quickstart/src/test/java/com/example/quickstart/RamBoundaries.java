package com.example.quickstart;

import static com.example.quickstart.BoundaryTable.EMOJI;
import static com.example.quickstart.BoundaryTable.times;
import static com.example.quickstart.BoundaryTable.within;

import java.util.List;

/**
 * What RAM's document says, read by a person and not from the catalog. Where it leaves a choice,
 * the rows keep to what any choice has in common, or name the published grammar.
 */
final class RamBoundaries {

  /** Beside 0-9, A-Z and a-z; what looks like a letter or a digit; and what hides. */
  private static final String NEVER =
      "/:[`{ \t\n\0\u007F\u0080\u00E9\u0131\u212A\u4E2D\uFF11\uD83D\uDE00";

  private static final String LETTERS_AND_NUMBERS = "AZaz09MmN5";

  private RamBoundaries() {}

  static List<Boundary> rows() {
    BoundaryTable table = new BoundaryTable(Api.RAM);
    name(table, "userName", "InvalidParameter.UserName", 1, 64, "._-", "@,^+");
    name(table, "newUserName", "InvalidParameter.NewUserName", 1, 64, "._-", "@,^+");
    name(table, "displayName", "InvalidParameter.DisplayName", 1, 128, "@._-", "?,^+");
    name(table, "newDisplayName", "InvalidParameter.NewDisplayName", 1, 128, "@._-", "?,^+");
    name(table, "groupName", "InvalidParameter.GroupName", 1, 64, "-", "@,._");
    name(table, "newGroupName", "InvalidParameter.NewGroupName", 1, 64, "-", "@,._");
    name(table, "policyName", "InvalidParameter.PolicyName", 1, 128, "-", "@,._");
    name(table, "virtualMfaDeviceName", "InvalidParameter.VirtualMFADeviceName", 0, 64, "-", "@");
    measured(table);
    formats(table);
    accountAlias(table);
    return table.rows();
  }

  /** The document names the characters before the length, and so tells of them first. */
  private static void name(
      BoundaryTable table, String name, String code, int min, int max, String and, String not) {
    String chars = code + ".InvalidChars";
    String length = code + ".Length";
    table
        .validator(name)
        .passesAbsent()
        .passes("a", times(max, "a"), and + LETTERS_AND_NUMBERS)
        .passes(within(and))
        .fails(chars, within(NEVER))
        .fails(chars, within(not))
        .fails(chars, " ", "a\n", times(max, EMOJI), times(max + 1, "/"), "\uD83D", "\uDE00\uD83D")
        .fails(length, times(max + 1, "a"), times(10 * max, "a"));
    if (min == 0) {
      table.passes("");
    } else {
      table.fails(length, "");
    }
  }

  private static void measured(BoundaryTable table) {
    for (String name : List.of("comments", "newComments")) {
      String code = "InvalidParameter." + (name.equals("comments") ? "Comments" : "NewComments");
      table
          .validator(name)
          .passesAbsent()
          .passes("", " ", times(128, "a"), times(128, "\u4E2D"), times(128, EMOJI))
          .passes(times(128, "\uD83D"), times(127, "\n") + EMOJI)
          .fails(code + ".Length", times(129, "a"), times(129, EMOJI), times(129, "\uDE00"))
          .fails(code + ".Length", times(128, EMOJI) + "\uD83D", times(1000, "a"));
    }
    bytes(table, "policyDocument", "InvalidParameter.PolicyDocument.Length", 2048);
    bytes(table, "description", "InvalidParameter.Description.Length", 1024);
    table
        .validator("password")
        .passesAbsent()
        .passes(times(8, "a"), times(32, "a"), times(8, EMOJI), times(32, EMOJI), "p4$$ W0rd")
        .fails("InvalidParameter.Password.TooWeak", "", times(7, "a"), times(33, "a"))
        .fails("InvalidParameter.Password.TooWeak", times(7, EMOJI), times(33, EMOJI));
  }

  /** The limits are even, and none is divided by three. */
  private static void bytes(BoundaryTable table, String name, String code, int max) {
    table
        .validator(name)
        .passesAbsent()
        .passes("", "{}", times(max, "a"), times(max / 2, "\u00E9"), times(max / 4, EMOJI))
        .passes(times(max / 3, "\u4E2D"), times(max / 3, "\u4E2D") + times(max % 3, "a"))
        .passes(times(max, "\uD83D"), times(max - 4, "a") + EMOJI, times(max - 3, "a") + "\u4E2D")
        .fails(
            code, times(max + 1, "a"), times(max / 2, "\u00E9") + "a", times(max / 4, EMOJI) + "a")
        .fails(code, times(max / 3 + 1, "\u4E2D"), times(max + 1, "\uD83D"))
        .fails(code, times(max - 3, "a") + EMOJI, times(max - 2, "a") + "\u4E2D")
        .fails(code, times(max - 1, "a") + "\u00E9", times(max, EMOJI));
  }

  private static void formats(BoundaryTable table) {
    for (String name : List.of("mobilePhone", "newMobilePhone")) {
      String code = name.equals("mobilePhone") ? "MobilePhone" : "NewMobilePhone";
      // E.164: at most 15 digits, of which the country code is one to three and begins with no 0.
      table
          .validator(name)
          .passesAbsent()
          .passes("86-18600008888", "1-4155550100", "852-51234567", "1-41555501002345")
          .passes("86-1860000888812", "852-512345678901")
          .fails("InvalidParameter." + code + ".Format", "", "phone", "86-", "-18600008888", "86")
          .fails("InvalidParameter." + code + ".Format", "0-18600008888", "086-18600008888")
          .fails("InvalidParameter." + code + ".Format", "1-415555010023456", "86-18600008888123")
          .fails("InvalidParameter." + code + ".Format", "852-5123456789012", "1234-5678901")
          .fails("InvalidParameter." + code + ".Format", "86-1860000888a", "86-18600008888\n")
          .fails("InvalidParameter." + code + ".Format", "86--18600008888", " 86-18600008888")
          .fails("InvalidParameter." + code + ".Format", "86-\uFF11\uFF18\uFF16\uFF10\uFF10\uFF10");
    }
    for (String name : List.of("email", "newEmail")) {
      String code = "InvalidParameter." + (name.equals("email") ? "Email" : "NewEmail") + ".Format";
      // HTML's grammar: a host of labels of 1 to 63 letters, digits and inner hyphens.
      table
          .validator(name)
          .passesAbsent()
          .passes("a@b", "a@b.c", "a.b+c@example.com", ".@b", "a..b@c", "a@b-c.d--e")
          .passes("!#$%&'*+/=?^_`{|}~.-09azAZ@x", "a@1.2", "a@" + times(63, "b"))
          .passes("a@" + times(63, "b") + "." + times(63, "c"), times(100, "a") + "@b")
          .fails(code, "", "a", "@", "a@", "@b", "a@@b", "a@b@c", "a b@c", "a@b c", "a@b.", "a@.b")
          .fails(code, "a@b..c", "a@-b", "a@b-", "a@b-.c", "a@b.-c", "a@b_c", "a@" + times(64, "b"))
          .fails(code, "a@b." + times(64, "c"), "a@b\n", "\u00E9@b", "a@\u00E9", "a(b@c", "a,b@c")
          .fails(code, "a:b@c", "a;b@c", "a<b@c", "a[b@c", "a\\b@c", "\"a\"@b", "a@[1.2.3.4]");
    }
    table
        .validator("policyType")
        .passesAbsent()
        .passes("System", "Custom")
        .fails(
            "InvalidParameter.PolicyType", "", "system", "CUSTOM", "System ", " Custom", "Other");
    table
        .validator("versionId")
        .passesAbsent()
        .passes("v1", "v9", "v10", "v123")
        .fails("InvalidParameter.VersionId.Format", "", "v", "1", "V1", "v1a", "v-1", "v 1", "v1.0")
        .fails("InvalidParameter.VersionId.Format", "v1\n", "vv1", "v\uFF11", "v/", "v:");
    table
        .validator("authenticationCode")
        .passesAbsent()
        .passes("123456", "000000", "999999")
        .fails("InvalidParameter.AuthenticationCode.Format", "", "12345", "1234567", "12345a")
        .fails("InvalidParameter.AuthenticationCode.Format", "12345/", "12345:", "123 56", "-12345")
        .fails(
            "InvalidParameter.AuthenticationCode.Format", "123456\n", "12345\uFF16", "12345\u0666");
  }

  private static void accountAlias(BoundaryTable table) {
    String format = "InvalidParameter.AccountAlias.Format";
    String length = "InvalidParameter.AccountAlias.Length";
    table
        .validator("accountAlias")
        .passesAbsent()
        .passes("abc", "a-b", "0-9", "a-b-c-d", "az09", times(63, "a"), times(31, "a-") + "a")
        .fails(format, "-", "--", "-a", "a-", "-abc", "abc-", "a--b", "a---b", "-" + times(63, "a"))
        .fails(format, times(32, "a-"), times(32, "-a"), times(62, "a") + "-")
        .fails(format, "Abc", "abC", "a.b", "a_b", "a@b")
        .fails(format, within(NEVER))
        .fails(length, "", "a", "ab", "0", times(64, "a"), times(32, "a-") + "a", times(999, "a"));
  }
}
