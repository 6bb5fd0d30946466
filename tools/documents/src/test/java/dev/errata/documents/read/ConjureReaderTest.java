package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Errors that Conjure declares. */
class ConjureReaderTest {

  @Test
  void readsErrors() {
    assertThat(Reading.print("a.yml", """
        types:
          definitions:
            default-package: example
            errors:
              Absent:
                namespace: User
                code: NOT_FOUND
                docs: |
                  No such
                  user.
                safe-args: {id: rid, count: {type: integer, docs: how many}}
                unsafe-args:
                  name: string
              Broken: {namespace: User, code: CUSTOM_SERVER}
        """))
        .containsExactly(
            "DECLARED 'errors' key|conjure code|status|docs|safe-args|unsafe-args",
            "5 [errors] User:Absent|NOT_FOUND|404|No such user.|id:rid, count:integer|name:string",
            "14 [errors] User:Broken|CUSTOM_SERVER|500|||");
  }
}
