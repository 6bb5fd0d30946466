package com.example.quickstart;

import static com.example.quickstart.BoundaryTable.EMOJI;
import static com.example.quickstart.BoundaryTable.list;
import static com.example.quickstart.BoundaryTable.object;
import static com.example.quickstart.BoundaryTable.times;
import static com.example.quickstart.BoundaryTable.together;
import static com.example.quickstart.BoundaryTable.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What IAM's document says of texts, read by a person and not from the catalog. It says of few
 * fields which characters are valid, so that most rows keep to what any choice has in common.
 */
final class IamBoundaries {

  static final Object[] NO_TEXTS = {
    1, 1L, 1.5, new BigDecimal("1"), true, 'a', List.of(), List.of("a"), Map.of(), new char[] {'a'}
  };

  /** U+20000, a letter that takes two chars and four bytes. */
  private static final String RARE_LETTER = "\uD840\uDC00";

  private IamBoundaries() {}

  static List<Boundary> rows() {
    BoundaryTable table = new BoundaryTable(Api.IAM);
    role(table);
    policy(table);
    severalInputs(table);
    return table.rows();
  }

  private static void role(BoundaryTable table) {
    table
        .validator("displayName")
        .failsAbsent("IAM.1001")
        .fails("IAM.1001", NO_TEXTS)
        .fails("IAM.1001", "", " ", "   ", "a b", " a", "a ", "\t", "a\nb", "\u3000", "a\u3000b")
        .passes("a", "Admin", times(64, "a"), "\u7BA1\u7406", times(64, RARE_LETTER))
        .passes(new StringBuilder("Admin"))
        .failsWith("IAM.1002", times(65, "a"), 65)
        .failsWith("IAM.1002", times(65, RARE_LETTER), 65)
        .failsWith("IAM.1002", times(64, EMOJI) + "a", 65)
        .failsWith("IAM.1002", times(1000, "a"), 1000)
        .failsWith("IAM.1002", new StringBuilder(times(65, "a")), 65)
        .fails("IAM.1003", within("\0\u007F\uD83D"));
    table
        .validator("roleType")
        .failsAbsent("IAM.1004")
        .fails("IAM.1004", NO_TEXTS)
        .fails("IAM.1004", "", " ", "A X", " AX", "AX ", "AX\n", "\u3000")
        .passes("AX", "XA")
        .failsWith("IAM.1005", "ax", "ax")
        .failsWith("IAM.1005", "AXA", "AXA")
        .failsWith("IAM.1005", "\uD83D", "\uD83D");
    table
        .validator("customPolicyType")
        .passesAbsent()
        .passes("AX", "XA")
        .fails("IAM.1009", "", "ax", "Ax", "AX ", " XA", "AXXA", "A", "System");
    table
        .validator("catalog")
        .passesAbsent()
        .fails("IAM.1010", NO_TEXTS)
        .passes("BASE", times(64, "a"))
        .failsWith("IAM.1011", times(65, "a"), 65)
        .failsWith("IAM.1011", times(65, EMOJI), 65)
        .fails("IAM.1012", within("\0\uD83D\n"))
        .fails("IAM.1012", times(64, EMOJI));
    table
        .validator("flag")
        .passesAbsent()
        .fails("IAM.1013", NO_TEXTS)
        .passes("fine_grained")
        .fails("IAM.1014", "", "Fine_grained", "fine_grained ", "fine-grained", "fine_graine");
    table
        .validator("name")
        .fails("IAM.1015", NO_TEXTS)
        .fails("IAM.1015", "", " ", "a b", " a", "a ", "a\tb", "\u3000")
        .passes("a", "secu_admin", times(64, "a"))
        .failsWith("IAM.1016", times(65, "a"), times(65, "a"))
        .failsWith("IAM.1016", times(65, EMOJI), times(65, EMOJI))
        .fails("IAM.1017", within("\0\u007F\uD83D"));
    table
        .validator("region")
        .failsAbsent("IAM.1043")
        .fails("IAM.1043", "", " ", "\t")
        .passes("cn-north-1", "*", "a");
  }

  private static void policy(BoundaryTable table) {
    table
        .validator("policySize")
        .passesAbsent()
        .passes(1, 6143, 6144)
        .failsWith("IAM.1021", 6145, 6145)
        .failsWith("IAM.1021", Integer.MAX_VALUE, Integer.MAX_VALUE);
    table
        .validator("id")
        .passesAbsent()
        .passes("a", times(128, "a"), "0af5")
        .failsWith("IAM.1022", times(129, "a"), 129)
        .failsWith("IAM.1022", times(129, EMOJI), 129)
        .failsWith("IAM.1023", times(128, EMOJI), times(128, EMOJI))
        .failsWith("IAM.1023", "a b", "a b");
    table
        .validator("fineGrainedVersion")
        .passesAbsent()
        .passes("1.1")
        .fails("IAM.1024", "", "1.0", "1.10", "1.1 ", "1", "1,1", "v1.1");
    table
        .validator("rbacVersion")
        .passesAbsent()
        .passes("1.0", "1.1")
        .fails("IAM.1026", "", "1.2", "1", "1.00", " 1.0", "0.1", "2.0");
    table
        .validator("effect")
        .passesAbsent()
        .passes("allow", "deny")
        .fails("IAM.1029", "", "Allow", "DENY", "allow ", "allowdeny", "none");
    table.validator("ocpNotAction").passesAbsent().passes("deny").fails("IAM.1032", "allow");
    table
        .validator("actionUrn")
        .passesAbsent()
        .passes("ecs:cloudServers:create", times(128, "a"))
        .failsWith("IAM.1034", times(129, "a"), 129)
        .failsWith("IAM.1034", times(129, EMOJI), 129)
        .failsWith("IAM.1035", times(128, EMOJI), times(128, EMOJI))
        .failsWith("IAM.1035", "ecs: servers", "ecs: servers")
        .failsWith("IAM.1035", "a\0", "a\0");
    table
        .validator("resourceUri")
        .failsAbsent("IAM.1041")
        .fails("IAM.1041", "", " ", "a b", "a\n", "\u3000")
        .passes("/iam/agencies/07805acaba800fdd4fbdc00b8f888c7c", times(1500, "a"), "obs:*:*:*")
        .failsWith("IAM.1042", times(1501, "a"), 1501)
        .failsWith("IAM.1042", times(1501, EMOJI), 1501)
        .failsWith("IAM.1047", times(1500, "\0"), times(1500, "\0"))
        .failsWith("IAM.1047", "a\u007F", "a\u007F");
    table
        .validator("attributeValue")
        .passesAbsent()
        .passes("a", times(1024, "a"), times(1024, "\u4E2D"), times(1024, RARE_LETTER))
        .failsWith("IAM.1056", "", 0, "", "")
        .failsWith("IAM.1056", times(1025, "a"), 1025, times(1025, "a"), times(1025, "a"))
        .failsWith("IAM.1057", "a\0", "a\0", "a\0", "a\0");
    table
        .validator("requestBody")
        .passes("{", times(32 * 1024, "a"), times(16 * 1024, "\u00E9"), times(8 * 1024, EMOJI))
        .passes(times(10922, "\u4E2D") + "aa", times(32 * 1024, "\uDE00"))
        .failsWith("IAM.1101", "", 0)
        .failsWith("IAM.1101", times(32 * 1024 + 1, "a"), 32769)
        .failsWith("IAM.1101", times(32 * 1024 - 1, "a") + "\u00E9", 32769)
        .failsWith("IAM.1101", times(10923, "\u4E2D"), 32769)
        .failsWith("IAM.1101", times(32 * 1024 - 3, "a") + EMOJI, 32769)
        .failsWith("IAM.1101", times(32 * 1024 + 1, "\uD83D"), 32769);
  }

  private static void severalInputs(BoundaryTable table) {
    table
        .validator("actionOrNotAction")
        .passes(together(null, null), together(list(1), null), together(null, list(1)))
        .passes(together("", null), together(null, Set.of()))
        .fails("IAM.1031", together(list(1), list(1)), together(list(0), list(0)))
        .fails("IAM.1031", together("a", 1), together(object(0), Arrays.asList(1, null)));
    table
        .validator("mobileWithCountryCode")
        .passes(together(null, null), together("0086", "18600008888"))
        .fails("1106", together("0086", null), together(null, "18600008888"));
    table
        .validator("userTypeMatchesDomain")
        .passes(together(null, null), together("TenantIdp", "TenantIdp"), together("", ""))
        .fails("1105", together("TenantIdp", "tenantidp"), together("", "TenantIdp"))
        .fails("1105", together("TenantIdp", "TenantIdp "));
    table
        .validator("newPassword")
        .passes(together(null, null), together("secret", "Secret"), together("secret", null))
        .passes(together(null, "secret"), together("secret", "secret "))
        .fails("1108", together("secret", "secret"), together(EMOJI, EMOJI));
  }
}
