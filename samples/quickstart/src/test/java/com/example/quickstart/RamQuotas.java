package com.example.quickstart;

import java.util.List;

/** What RAM's document says of counts; a maximum is itself allowed. */
final class RamQuotas {

  private RamQuotas() {}

  static List<Boundary> rows() {
    BoundaryTable table = new BoundaryTable(Api.RAM);
    quota(table, "users", 100, "LimitExceeded.User");
    quota(table, "accessKeysPerUser", 2, "LimitExceeded.User.AccessKey");
    quota(table, "groupsPerUser", 5, "LimitExceeded.User.Group");
    quota(table, "systemPoliciesPerUser", 20, "LimitExceeded.User.Policy");
    quota(table, "customPoliciesPerUser", 5, "LimitExceeded.User.Policy");
    quota(table, "virtualMfaDevices", 100, "LimitExceeded.VirtualMFADevice");
    quota(table, "groups", 50, "LimitExceeded.Group");
    quota(table, "systemPoliciesPerGroup", 20, "LimitExceeded.Group.Policy");
    quota(table, "customPoliciesPerGroup", 5, "LimitExceeded.Group.Policy");
    quota(table, "policies", 200, "LimitExceeded.Policy");
    quota(table, "policyVersions", 5, "LimitExceeded.Policy.Version");
    quota(table, "roles", 100, "LimitExceeded.Role");
    quota(table, "systemPoliciesPerRole", 20, "LimitExceeded.Role.Policy");
    quota(table, "customPoliciesPerRole", 5, "LimitExceeded.Role.Policy");
    table
        .validator("minimumPasswordLength")
        .passesAbsent()
        .passes(8, 9, 31, 32)
        .fails("InvalidParameter.MinimumPasswordLength.Range", 7, 33, 0, -1, -8, 100)
        .fails(
            "InvalidParameter.MinimumPasswordLength.Range", Integer.MIN_VALUE, Integer.MAX_VALUE);
    return table.rows();
  }

  private static void quota(BoundaryTable table, String name, int max, String code) {
    table
        .validator(name)
        .passesAbsent()
        .passes(max - 1, max, 0, -1, Integer.MIN_VALUE)
        .fails(code, max + 1, Integer.MAX_VALUE);
  }
}
