package com.example.quickstart;

import static com.example.quickstart.BoundaryTable.list;
import static com.example.quickstart.BoundaryTable.object;
import static com.example.quickstart.BoundaryTable.times;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What IAM's document says of JSON objects and arrays. */
final class IamJsonBoundaries {

  private static final Object[] SCALARS = {
    "", "{}", "[]", new StringBuilder("[]"), 0, 1L, 1.5, new BigDecimal("1"), true, false, 'a'
  };

  private IamJsonBoundaries() {}

  static List<Boundary> rows() {
    BoundaryTable table = new BoundaryTable(Api.IAM);
    objects(table);
    arrays(table);
    objectsOrArrays(table);
    return table.rows();
  }

  private static void objects(BoundaryTable table) {
    table
        .validator("role")
        .failsAbsent("IAM.1000")
        .fails("IAM.1000", SCALARS)
        .fails("IAM.1000", list(0), list(1), new Object[0])
        .passes(object(0), object(1), new TreeMap<>());
    table
        .validator("policy")
        .failsAbsent("IAM.1020")
        .fails("IAM.1020", SCALARS)
        .fails("IAM.1020", list(0), list(1), new Object[0])
        .passes(object(0), object(1), new TreeMap<>());
    table
        .validator("conditions")
        .passesAbsent()
        .passes(object(1), object(10))
        .failsWith("IAM.1050", object(0), 0)
        .failsWith("IAM.1050", object(11), 11)
        .failsWith("IAM.1050", object(100), 100);
  }

  private static void arrays(BoundaryTable table) {
    table
        .validator("statements")
        .failsAbsent("IAM.1027")
        .fails("IAM.1027", SCALARS)
        .fails("IAM.1027", object(0), object(1), (Object) new int[] {1})
        .passes(list(1), list(7), list(8), Set.of("x"), new ArrayDeque<>(list(8)))
        .failsWith("IAM.1028", list(0), 0)
        .failsWith("IAM.1028", list(9), 9)
        .failsWith("IAM.1028", list(100), 100)
        .failsWith("IAM.1028", Set.of(), 0);
    table
        .validator("actions")
        .passesAbsent()
        .fails("IAM.1030", SCALARS)
        .fails("IAM.1030", object(0), object(1), (Object) new String[] {"x"})
        .passes(list(1), list(99), list(100))
        .failsWith("IAM.1033", list(101), 101)
        .failsWith("IAM.1033", list(1000), 1000)
        .passes(List.of("ecs:cloudServers:create", times(128, "a")), Arrays.asList("a", null, 1))
        .failsWith("IAM.1034", List.of("a", times(129, "a"), times(130, "a")), 129)
        .failsWith("IAM.1034", Set.of(new StringBuilder(times(129, "a"))), 129)
        .failsWith("IAM.1035", List.of("a", "ecs: servers", "b c"), "ecs: servers");
    table
        .validator("resourceUris")
        .passesAbsent()
        .passes(list(1), list(20))
        .failsWith("IAM.1037", list(0), 0)
        .failsWith("IAM.1037", list(21), 21)
        .passes(List.of("/iam/agencies/07805acaba800fdd4fbdc00b8f888c7c", times(1500, "a")))
        .fails("IAM.1041", Arrays.asList("a", null), List.of("a", ""), List.of("a b"))
        .failsWith("IAM.1042", List.of("a", times(1501, "a")), 1501)
        .failsWith("IAM.1047", List.of("a", "a\u007F"), "a\u007F");
    table
        .validator("depends")
        .passesAbsent()
        .passes(list(0), list(1), list(20))
        .failsWith("IAM.1058", list(21), 21);
    table
        .validator("attributes")
        .passesAbsent()
        .passes(list(1), list(10))
        .failsWith("IAM.1053", "a", "a")
        .failsWith("IAM.1053", 1, "1")
        .failsWith("IAM.1053", true, "true")
        .failsWith("IAM.1053", object(0), "{}")
        .failsWith("IAM.1054", list(0), 0, "[]", "[]")
        .failsWith("IAM.1054", list(11), 11, list(11).toString(), list(11).toString());
  }

  private static void objectsOrArrays(BoundaryTable table) {
    table
        .validator("resources")
        .failsAbsent("IAM.1049")
        .fails("IAM.1049", SCALARS)
        .fails("IAM.1049", (Object) new String[] {"x"})
        .passes(list(1), list(10), object(1), object(10))
        .failsWith("IAM.1040", list(0), 0)
        .failsWith("IAM.1040", object(0), 0)
        .failsWith("IAM.1040", list(11), 11)
        .failsWith("IAM.1040", object(11), 11);
    table
        .validator("operatorValues")
        .failsWith("IAM.1051", null, "null")
        .passes(list(0), list(1), object(1), "", "a", 1);
  }
}
