package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Enums of protobuf. */
class ProtoReaderTest {

  @Test
  void readsNumbersCommentsAndOptions() {
    assertThat(Reading.print("a.proto", """
        syntax = "proto3";
        // enum None {
        message Holder {
          enum Code {
            option allow_alias = true;
            reserved 3, 5 to 9;
            // All is
            // well.
            //
            // HTTP Mapping: 200 OK
            FINE = 0;

            // Of users

            /* The user
             * is not there. */
            ABSENT = 1 [(acme.status) = 404, (acme.info) = {text: "No; " "user", code: 'U1'}];
            GONE = -2; // was
                       // here
            LOST = 0x4;
          }
        }
        """))
        .containsExactly(
            "ENUM 'Code' key|number|HTTP Mapping|comment|status|text|code",
            "11 FINE|0|200 OK|All is well.|||",
            "17 [Of users] ABSENT|1||The user is not there.|404|No; user|U1",
            "18 [Of users] GONE|-2||was here|||",
            "20 [Of users] LOST|0x4|||||");
  }
}
