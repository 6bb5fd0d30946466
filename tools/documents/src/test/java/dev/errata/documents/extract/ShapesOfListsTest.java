package dev.errata.documents.extract;

import static dev.errata.documents.extract.Imports.codes;
import static dev.errata.documents.extract.Imports.errors;
import static dev.errata.documents.extract.Imports.imported;
import static dev.errata.documents.extract.Imports.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportResult;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways of listing errors that real pages have, each in a few lines of our own. */
class ShapesOfListsTest {

  @Test
  void headingsOfListsAreNoErrors() {
    assertThat(codes("stored.md", """
            # Stored

            ## GENERAL

            Words about what follows.

            ## DISKcode

            A call returns one of these.

            ### DISK_FULL (1)

            The disk is full.

            ### DISK_MISSING (2)

            There is no disk.

            ## NETcode

            A call returns one of these.

            ### NET_UNREACHABLE (1)

            The host cannot be reached.

            ### NET_TIMEOUT (2)

            The host did not answer in time.
            """))
        .containsExactly("DISK_FULL", "DISK_MISSING", "NET_UNREACHABLE", "NET_TIMEOUT");
  }

  @Test
  void fieldsOfABodyAreNoErrors() {
    assertThat(codes("errors.md", """
            # Errors

            | Name | Type | Description |
            |---|---|---|
            | code | string | What went wrong. Never null. |
            | target | string | Where the error was, if it is not the whole. |
            | inner | Error object | Another error. |
            | details | array | More errors. |

            | Code | Description |
            |---|---|
            | accessDenied | The caller may not do this. |
            | itemNotFound | There is no such item. |
            """)).containsExactly("accessDenied", "itemNotFound");
  }

  @Test
  void statusesAreCodesWhereNothingElseIs() {
    assertThat(codes("errors.md", """
            # Errors

            | HTTP status | Description |
            |---|---|
            | 400 | The request is malformed. |
            | 404 | There is no such thing. |
            """)).containsExactly("400 400", "404 404");
  }

  @Test
  void aNameIsEnoughBesideACode() {
    assertThat(codes("codes.html", """
            <h2>Error codes of the store</h2>
            <table><tr><th>Error Code</th><th>Condition Name</th></tr>
            <tr><td colspan="2"><b>Class 08 - Connection</b></td></tr>
            <tr><td>08001</td><td>unable_to_connect</td></tr>
            <tr><td>08003</td><td>no_connection</td></tr>
            <tr><td colspan="2"><b>Class 22 - Data</b></td></tr>
            <tr><td>22012</td><td>division_by_zero</td></tr></table>
            """)).containsExactly("08001", "08003", "22012");
  }

  @Test
  void statusesMayStandBehindTheirPhrases() {
    assertThat(codes("blobs.md", """
            # Error codes

            |Error code|HTTP status code|User message|
            |---|---|---|
            |`BlobExists`|Conflict (409)|The blob exists already.|
            |`NotModified`|Not Modified (304)|The condition is not met.|
            """)).containsExactly("BlobExists 409", "NotModified 304");
  }

  @Test
  void numbersMayStandBeforeCodes() {
    assertThat(imported("results.html", """
            <h1>Result codes</h1><h2>Meanings</h2>
            <h3>(4) DB_ABORT</h3><p>The operation was aborted.</p>
            <h3>(5) DB_BUSY</h3><p>The file is locked.</p>
            """).toString())
        .isEqualTo("{DB_ABORT=The operation was aborted., DB_BUSY=The file is locked.}");
  }

  @Test
  void theNumberOfACodeIsNoMessage() {
    assertThat(imported("frames.txt", """
            7.  Error Codes

               FRAME_ERROR (0x06):  The frame has an invalid size.

               STREAM_CLOSED (0x05):  The stream was closed already.

               REFUSED (0x07):  The stream was refused.
            """).toString())
        .isEqualTo("{FRAME_ERROR=The frame has an invalid size., STREAM_CLOSED=The stream was"
            + " closed already., REFUSED=The stream was refused.}");
  }

  @Test
  void numbersBelowZeroAreErrors() {
    assertThat(codes("sms.txt", """
            SMS global status

            | status | Description |
            |---|---|
            | 0 | success |
            | -1 | Authentication |
            | -2 | Address of the caller |
            | -3 | Sensitive characters |
            """)).contains("-1", "-2", "-3");
  }

  @Test
  void linesWithCodesAboveFieldsAreHeadings() {
    assertThat(imported("db.txt", """
            DB-00001 to DB-00099

            DB-00001: unique constraint violated

            Cause: A key was inserted twice.

            Action: Insert it once.

            DB-00042: table does not exist

            Cause: The table was not found.

            Action: Create the table.
            """).toString())
        .isEqualTo("{DB-00001=unique constraint violated, DB-00042=table does not exist}");
  }

  @Test
  void headsSpeakOtherLanguages() {
    assertThat(codes("tabelle.md", """
            # Fehlercodes

            | Fehlernummer | HTTP | Meldung | Abhilfe |
            |---|---|---|---|
            | KD-1 | 404 | Kunde nicht gefunden | Kunde anlegen |
            | KD-2 | 409 | Kunde ist gesperrt | Kunde entsperren |
            """)).containsExactly("KD-1 404", "KD-2 409");
    assertThat(codes("api.md", """
            # API

            | HTTP 状态码 | 返回代码 | 含义 |
            |---|---|---|
            | 400 | 40001000 | wrong uri |
            | 404 | 40400001 | file not found |
            """)).containsExactly("40001000 400", "40400001 404");
  }

  @Test
  void rowsMayHaveARuleBelowEach() {
    String page = """
        # Reasons

        Reason | Explanation | Next steps
        ---
        `card_expired` | The card has expired. | Use another card.
        ---
        `bank_down` | The bank cannot be reached. | Retry.
        ---
        `pin_wrong` | The PIN is wrong.
        It was entered thrice. | Enter it again.
        ---

        More text.
        """;
    assertThat(codes("errors.md", page)).containsExactly("card_expired", "bank_down", "pin_wrong");
    assertThat(codes("errors.txt", page)).containsExactly("card_expired", "bank_down", "pin_wrong");
  }

  @Test
  void whatStandsBelowACodeIsSaidOfIt() {
    assertThat(imported("codes.html", """
            <div><section><header>Error Code: Emulator</header>
            <p>The game cannot run on an emulator.</p></section>
            <section><header>Error Code: DebugMode</header>
            <p>The game cannot run while a debugger is attached.</p></section>
            <section><header>Error Code: CloneApp</header>
            <p>The game must not run in a clone.</p></section></div>
            """).keySet())
        .containsExactly("Emulator", "DebugMode", "CloneApp");
  }

  @Test
  void aHyphenIsNoSign() {
    assertThat(codes("spec.md", """
            # Specification

            ## Error codes

            | ID | Code | Description |
            |---|---|---|
            | code-1 | NAME_INVALID | The name is invalid. |
            | code-2 | NAME_UNKNOWN | The name is not known. |

            ## Appendix

            | ID | Title | Description |
            |---|---|---|
            | apdx-1 | Older text | What this text is based on. |
            | apdx-2 | Details | How it came about. |
            """)).containsExactly("NAME_INVALID", "NAME_UNKNOWN");
  }

  @Test
  void cellsMayBeAsLongAsTheyLike() {
    assertThat(codes("errors.md", """
            # Errors

            | Code | Message |
            |---|---|
            | E1 | %s is not found |
            | E2 | The name is missing |
            """.formatted("[".repeat(50_000)))).containsExactly("E1", "E2");
  }

  @Test
  void changesOfVersionsAreNoErrors() {
    ImportResult result = run("CHANGELOG.md", """
        # Changes

        ## [1.2.0] - 2024-01-02

        Errors are not lost any more.

        ### Fixed

        - #12, Fix failure of requests that are not allowed
        - #13, Fix unknown column error

        ## [1.1.0] - 2023-12-01

        Requests could not be sent.

        ### Removed

        - #11, Remove invalid options
        """);
    assertThat(result.catalog()).isEmpty();
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void whatIsLongerThanAnyCodeIsNone() {
    assertThat(codes(
            "errors.csv",
            "error code,message\n%s,not found\nE2,is invalid\nE3,is not there\nE4,is missing\n"
                .formatted("E".repeat(5_000))))
        .containsExactly("E2", "E3", "E4");
  }

  @Test
  void termsMayStandAboveTheirDefinitions() {
    assertThat(imported("chat.md", """
            # Common error codes

            `X_FORBIDDEN`
            : Joining without permission, for one.

            `X_LIMIT_EXCEEDED`
            : Too many requests have been sent.
            Wait a while.
            """))
        .isEqualTo(Map.of(
            "X_FORBIDDEN", "Joining without permission, for one.",
            "X_LIMIT_EXCEEDED", "Too many requests have been sent. Wait a while."));
  }

  @Test
  void headingsMayPartAList() {
    assertThat(codes("sms.txt", """
            SMS API error codes
            To
            100 – The To parameter is missing
            101 – The To number is not valid
            Body
            200 – The Body parameter is missing
            Key
            300 – The Key parameter is missing
            301 – The Key is not valid
            """)).containsExactly("100", "101", "200", "300", "301");
  }

  @Test
  void keysMayBeFields() {
    assertThat(codes("accounts.md", """
            # Defined errors

            * `code: 400, errno: 101`:
              Account already exists
            * `code: 400, errno: 102`:
              Unknown account
            * `code: 401, errno: 109`:
              Invalid signature
            """)).containsExactly("101 400", "102 400", "109 401");
  }

  @Test
  void statusesMayStandBeforeCodesInHeadings() {
    assertThat(codes("fleet.md", """
            # Errors

            ## 304 (F-RES-304) - Not modified

            Nothing has changed.

            ## 404 (F-RES-404) - Not found

            There is no such vehicle.

            ## 409 VEHICLE_IN_USE

            Somebody drives it.
            """))
        .containsExactly("F-RES-304 304", "F-RES-404 404", "VEHICLE_IN_USE 409");
  }

  @Test
  void tablesThatFollowWithoutABlankLineHaveHeadsOfTheirOwn() {
    assertThat(codes("marketing.txt", """
            Handle errors
            | Description | Resolution | HTTP Error | Custom |
            |---|---|---|---|
            | Invalid data type | Check the types. | 400 | 10001 |
            | Missing field | Send all fields. | 400 | 10002 |
            | Description | Resolution | HTTP Error | Custom |
            |---|---|---|---|
            | No privileges | Ask for more. | 403 | 20002 |
            """)).containsExactly("10001 400", "10002 400", "20002 403");
  }

  @Test
  void whatIsUnlikeTheErrorsIsNoneBesideThem() {
    assertThat(codes("gateway.md", """
            # Opcodes and error codes

            ## Opcodes

            | Code | Name | Sent by |
            |---|---|---|
            | 0 | Dispatch | server |
            | 1 | Heartbeat | both |
            | 2 | Identify | client |

            ## Error codes

            | Code | Message | HTTP status |
            |---|---|---|
            | UNKNOWN_GUILD | There is no such guild. | 404 |
            | INVALID_TOKEN | The token is not valid. | 401 |
            | RATE_LIMITED | Too many requests. | 429 |

            ## Methods

            ### getState

            Returns the error state; never null.

            ### isCommon

            Whether the error code is not unknown.
            """))
        .containsExactly("UNKNOWN_GUILD 404", "INVALID_TOKEN 401", "RATE_LIMITED 429");
  }

  @Test
  void numbersThatOnlyLookLikeStatusesAreCodes() {
    assertThat(codes("mail.md", """
            # Mail errors

            ## Sending

            | Code | Meaning |
            |---|---|
            | 400 | The recipient is missing. |
            | 401 | The recipient is too long. |

            ## Reading

            | Code | Meaning |
            |---|---|
            | 1400 | The mailbox is missing. |
            | 1401 | The mailbox is locked. |
            """)).containsExactly("400", "401", "1400", "1401");
  }

  @Test
  void aKindOfErrorIsNoMessageWhereOtherWordsTellThemApart() {
    assertThat(errors("balancer.html", """
            <h1>Error codes</h1><table>
            <tr><th>Status Code</th><th>Type</th><th>Error Code</th><th>Possible Cause</th></tr>
            <tr><td rowspan=3>400</td><td rowspan=3>Bad request</td><td rowspan=3>LB.1</td>
            <td>The body is malformed.</td></tr>
            <tr><td>The state is invalid.</td></tr>
            <tr><td>Batches are not allowed.</td></tr>
            <tr><td>401</td><td>Unauthorized</td><td>LB.2</td><td>No token was sent.</td></tr>
            </table>
            """).stream()
            .map(error -> error.code() + ": " + error.message().documented()))
        .containsExactly(
            "LB.1: The body is malformed.",
            "LB.1: The state is invalid.",
            "LB.1: Batches are not allowed.",
            "LB.2: No token was sent.");
  }

  @Test
  void severalThingsMayStandInOneTableOfLabels() {
    assertThat(imported("box.md", """
            # Common error codes

            ## 400 Bad Request

            | | |
            |---|---|
            | **Error** | `bad_digest` |
            | **Message** | The digest did not match. |
            | | |
            | **Error** | `bad_request` |
            | **Message** | |
            | | |
            | **Error** | `not_empty` |
            | **Message** | The folder is not empty. |
            """))
        .containsOnlyKeys("bad_digest", "bad_request", "not_empty")
        .containsEntry("not_empty", "The folder is not empty.");
  }

  @Test
  void headingsAboveListsOfCodesAreNoCodes() {
    assertThat(codes("bank.md", """
            # Error codes

            ## SYSTEM_ERROR

            - `10000` Url not found.
            - `10001` System error.
            - `10002` Malformed request.

            ## DATA_ERROR

            - `50003` The account is not active.
            - `50004` The account is provisional.
            - `50005` The account is blocked.
            """))
        .containsExactly("10000", "10001", "10002", "50003", "50004", "50005");
  }

  @Test
  void rangesAndIdentifiersOfRequestsAreNoCodes() {
    assertThat(codes("socket.md", """
            # Error codes

            ## 4000-4099

            Do not connect again.

            - `4000`: Only SSL connections are accepted
            - `4001`: The application does not exist

            ## 42XX

            Connect again at once.

            - `4200`: A generic failure
            - `4201`: No pong was received
            """)).containsExactly("4000", "4001", "4200", "4201");
    assertThat(codes("log.csv", """
            request id,error code,message
            9818bd03-9cc6-4ab8-8e7c-20a45ac58e97,not_found,Not found
            18722269-a019-46c4-87d7-50d0f6f8a990,forbidden,Not allowed
            06d9eefd-2b3a-48f7-938a-5a10383a4ebf,conflict,Exists already
            """)).containsExactly("not_found", "forbidden", "conflict");
  }

  @Test
  void tabsPartColumnsInAnyText() {
    String page = """
        General error codes

        Code\tError type\tDefinition
        10400\tREQUEST_NOT_VALID\tThe request was rejected.
        10401\tUNAUTHORIZED\tThe request has no credentials.
        10403\tFORBIDDEN\tThe client may not do this.
        """;
    assertThat(codes("errors.md", page)).containsExactly("10400", "10401", "10403");
    assertThat(codes("errors.txt", page)).containsExactly("10400", "10401", "10403");
  }

  @Test
  void aBlankPartsCodesFromTextsWhereSeveralLinesBeginSo() {
    assertThat(imported("codes.txt", """
            Codes that the system returns

            Code Description
            ERR:00 Invalid call, parameters are missing
            ERR:01 No payment was found
            ERR:04 The transaction is not known
            """))
        .containsOnlyKeys("ERR:00", "ERR:01", "ERR:04")
        .containsEntry("ERR:01", "No payment was found");
  }

  @Test
  void objectsOfSphinxAreWhatTheyDescribe() {
    assertThat(imported("errors.rst", """
            Error constants
            ---------------

            .. c:macro:: UV_E2BIG

                argument list too long

            .. c:macro:: UV_EACCES

                permission denied
            """))
        .isEqualTo(Map.of("UV_E2BIG", "argument list too long", "UV_EACCES", "permission denied"));
  }

  @Test
  void literalTextsOfSphinxMayBeTables() {
    assertThat(codes("errno.rst", """
            Errno values
            ============

            .. _values:

            The values are these.

            ::

                  Name \t        Value \t Text
                  EDOM \t        3001 \t A domain error occurred.
                  ERANGE \t        3002 \t A range error occurred.
                  EIO \t        3006 \t Input or output failed.
            """)).containsExactly("EDOM", "ERANGE", "EIO");
  }

  @Test
  void itemsMayBeRows() {
    assertThat(imported("results.md", """
            # Result codes

            - RESULT CODE
              - DESCRIPTION
            - tx_failed
              - One of the operations failed.
            - tx_too_late
              - The ledger was closed before.
            """))
        .isEqualTo(Map.of(
            "tx_failed", "One of the operations failed.",
            "tx_too_late", "The ledger was closed before."));
  }

  @Test
  void aCellMayHaveANameAndItsNumber() {
    assertThat(codes("sockets.md", """
            # Sockets error codes

            | Return code/value | Description |
            |---|---|
            | <dl><dt><strong>WSAEINTR</strong></dt><dt>10004</dt></dl> | The call was interrupted. |
            | <dl><dt><strong>WSAEBADF</strong></dt><dt>10009</dt></dl> | The handle is not valid. |
            """)).containsExactly("WSAEINTR", "WSAEBADF");
  }

  @Test
  void componentsOfPagesDoNotSwallowHeadings() {
    assertThat(codes("page.mdx", """
            # Codes

            <Anchor id="gateway-opcodes" />
            ###### Gateway opcodes

            | Code | Name |
            |---|---|
            | 0 | Dispatch |
            | 1 | Heartbeat |

            <Anchor id="errors" />
            ###### Error codes

            | Code | Meaning |
            |---|---|
            | 10001 | The account is unknown. |
            | 10002 | The application is not valid. |
            """)).containsExactly("10001", "10002");
  }

  @Test
  void numberedSectionsAreNoReleases() {
    assertThat(codes("protocol.md", """
            # Protocol

            ## 3.2 Error codes

            - `invalid_request`: The request is malformed
            - `access_denied`: The owner denied it
            - `server_error`: The server failed
            """))
        .containsExactly("invalid_request", "access_denied", "server_error");
  }

  @Test
  void codesThatAreListedTwiceAreNoLabels() {
    assertThat(codes("protocol.txt", """
            4.1.2 Error codes

               invalid_request
                  The request is malformed.

               access_denied
                  The owner denied it.

               server_error
                  The server failed for ever.

            4.1.3 Other errors

               invalid_request
                  The request is malformed in another way.

               access_denied
                  The owner denied that, too.

               server_error
                  The server failed again.
            """))
        .containsExactly("invalid_request", "access_denied", "server_error");
  }

  @Test
  void itemsWithListsInThemAreNotLost() {
    assertThat(codes("statuses.md", """
            # Error codes

            - `403` Forbidden

              It is forbidden because:

              * Your name is wrong
              * Too many requests

            - `404` Not Found

              It could not be found.

            - `405` Method Not Allowed

              Another method is needed.
            """)).containsExactly("403 403", "404 404", "405 405");
    assertThat(codes("statuses.txt", """
            HTTP error codes

            - ``403 - Forbidden``

              It is forbidden. This might be because:
              * The request requires more privileges
              * You have made too many requests
            - ``404 - Not Found``

              The item is missing.

            - ``405 - Method Not Allowed``
            """)).containsExactly("403 403", "404 404", "405 405");
  }

  @Test
  void directivesMayStandFurtherIn() {
    assertThat(codes("codes.rst", """
            Error codes
            ===========

            ..  container:: table

                ..  list-table::
                    :header-rows: 1

                    *   - Code
                        - Description

                    *   - ER_NONMASTER
                        - The instance is no master.

                    *   - ER_MEMORY
                        - There is no memory left.
            """)).containsExactly("ER_NONMASTER", "ER_MEMORY");
  }
}
