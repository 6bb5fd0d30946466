package dev.errata.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult;
import dev.errata.documents.Importer;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.draft.DraftError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways of listing errors that real documents have, each in a few lines of our own. */
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
  void constantsTellTheirPartsByTheFieldsThatTheyBecome() {
    assertThat(codes("Failure.java", """
            public enum ApiError {
              USER_MISSING(404, "USR-1", "No user %s"),
              USER_LOCKED(423, "USR-2", "User %s is locked");
              private final int status;
              private final String code;
              private final String message;
              ApiError(int s, String c, String m) { this.status = s; code = c; this.message = m; }
            }
            """)).containsExactly("USR-1 404", "USR-2 423");
  }

  @Test
  void constantsOfOtherTypesTellTheirPartsByWhatTheyLookLike() {
    assertThat(codes("Errors.java", """
            public final class ErrorCodes {
              public static final Failure GONE = new Failure("USR-1", 404, "The user is not there");
              public static final Failure LOCKED = new Failure("USR-2", 423, "The user is locked");
            }
            """)).containsExactly("GONE 404", "LOCKED 423");
  }

  @Test
  void keysOfTheFileAreNoErrors() {
    assertThat(codes("errors.json", """
            {"$schema": "errors.schema.json", "_comment": "Do not edit the errors by hand.",
             "codes": {
              "10001": {"title": "Not found", "summary": "There is no such thing."},
              "10002": {"title": "Not allowed", "summary": "The caller may not do this."}}}
            """)).containsExactly("10001", "10002");
  }

  @Test
  void columnsNeedNoHeadsWhereTheFirstRowIsAsTheOthers() {
    assertThat(codes("console.csv", """
            KERNEL_ERROR_PERM,CE-30001-4,0x80020001,Operation not permitted
            KERNEL_ERROR_NOENT,CE-30002-5,0x80020002,No such file
            KERNEL_ERROR_IO,CE-30003-6,0x8002000C,Input or output error
            """))
        .containsExactly("KERNEL_ERROR_PERM", "KERNEL_ERROR_NOENT", "KERNEL_ERROR_IO");
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

  private static Map<String, String> imported(String name, String text) {
    Map<String, String> messages = new LinkedHashMap<>();
    errors(name, text)
        .forEach(error -> messages.put(error.code(), error.message().documented()));
    return messages;
  }

  /** The codes, each with its status if it has one. */
  private static List<String> codes(String name, String text) {
    return errors(name, text).stream()
        .map(error -> error.code() + error.status().map(status -> " " + status).orElse(""))
        .toList();
  }

  private static List<DraftError> errors(String name, String text) {
    ImportResult result = run(name, text);
    assertThat(result.problems()).isEmpty();
    return result.catalog().orElseThrow().draft().errors();
  }

  private static ImportResult run(String name, String text) {
    return Importer.run(new ImportRequest(
        List.of(new SourceDocument(name, text.getBytes(StandardCharsets.UTF_8))),
        Optional.empty(),
        ExtractOptions.NONE,
        Optional.empty(),
        "schema.json"));
  }
}
