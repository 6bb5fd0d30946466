package dev.errata.documents.extract;

import static dev.errata.documents.extract.Imports.codes;
import static dev.errata.documents.extract.Imports.imported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways of listing errors that data and code have, each in a few lines of our own. */
class ShapesOfDataTest {

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
  void rowsWithNothingBesideThemHeadOthers() {
    assertThat(codes("portal.csv", """
            code,text,detail
            **COMMON**,,
            1000,Not found,There is no such thing.
            1001,Not allowed,Ask for more.
            **MAILBOX**,,
            2000,Not valid,The address is wrong.
            2001,Not unique,The address is known.
            2002,Not active,The mailbox is locked.
            2003,Not empty,The mailbox has mails.
            2004,Not sent,The mail was too long.
            2005,Not read,The mail is missing.
            """))
        .containsExactly("1000", "1001", "2000", "2001", "2002", "2003", "2004", "2005");
  }

  @Test
  void keysOfOtherKindsAreNoErrors() {
    assertThat(codes("driver.properties", """
            error.generic.badoption=The option {0} is not valid
            error.generic.timeout=The connection timed out
            error.io.closed=The stream is closed already
            prop.servername=Server name
            prop.portnumber=Port number
            prop.domain=Domain
            """))
        .containsExactly("error.generic.badoption", "error.generic.timeout", "error.io.closed");
    assertThat(codes("texts.properties", """
            DRV20001=The server is not known.
            DRV20002=The password is not valid.
            DRV20003=The query failed.
            DRV20004=The result is closed already.
            applicationName_desc=What the application is called
            """))
        .containsExactly("DRV20001", "DRV20002", "DRV20003", "DRV20004");
  }

  @Test
  void constantsMayTellOfOneErrorEachAPart() {
    assertThat(imported("Errors.java", """
            final class Errors {
              static final String TOPIC_NOT_FOUND_MESSAGE = "Topic not found.";
              static final int TOPIC_NOT_FOUND_ERROR_CODE = 40401;
              static final String GROUP_UNKNOWN_MESSAGE = "Group unknown.";
              static final int GROUP_UNKNOWN_ERROR_CODE = 40402;
            }
            """))
        .isEqualTo(Map.of("40401", "Topic not found.", "40402", "Group unknown."));
  }

  @Test
  void typesWithinATypeOfErrorsHaveErrors() {
    assertThat(codes("ErrorGroups.java", """
            public class ErrorGroups {
              public static class Table {
                public static final int TABLE_GONE_ERR = group.register(1);
                public static final int COLUMN_GONE_ERR = group.register(2);
              }
              public static class Sql {
                public static final int PARSE_ERR = group.register(1);
                public static final int RUNTIME_ERR = group.register(2);
              }
            }
            """))
        .containsExactly("TABLE_GONE_ERR", "COLUMN_GONE_ERR", "PARSE_ERR", "RUNTIME_ERR");
  }

  @Test
  void schemasOfErrorsHaveCodesWhereNoResponseSaysSo() {
    assertThat(imported("pay.json", """
            {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"ErrorCode": {
              "type": "string", "enum": ["CARD_EXPIRED", "CARD_DECLINED"],
              "x-enum-elements": [
                {"name": "CARD_EXPIRED", "description": "The card has expired."},
                {"name": "CARD_DECLINED", "description": "The card was declined."}]}}}}
            """))
        .isEqualTo(Map.of(
            "CARD_EXPIRED", "The card has expired.", "CARD_DECLINED", "The card was declined."));
  }

  @Test
  void extensionsOfResponsesHaveTheirStatuses() {
    assertThat(codes("finances.json", """
            {"openapi": "3.0.0", "paths": {"/payout": {"get": {"responses": {
              "404": {"description": "Not found", "x-response-codes": {"errors": {
                "135001": {"domain": "API", "description": "The payout was not found."}}}},
              "500": {"description": "Failed", "x-response-codes": {"errors": {
                "135000": {"domain": "API", "description": "There was a problem."}}}}}}}}}
            """)).containsExactly("135001 404", "135000 500");
  }

  @Test
  void otherLanguagesSpeakOfErrorsInTheirMessages() {
    assertThat(codes("youdao.json", """
            {"101": "缺少必填的参数", "102": "不支持的语言类型", "103": "翻译文本过长", "104": "签名检验失败"}
            """)).containsExactly("101", "102", "103", "104");
  }

  @Test
  void textsWhoseKeysHappenToBeCalledAsFieldsAreOneErrorEach() {
    StringBuilder texts = new StringBuilder("en:\n  errors:\n");
    for (String key : List.of(
        "format",
        "type",
        "size",
        "key",
        "max",
        "min",
        "empty",
        "filled",
        "odd",
        "even",
        "included",
        "excluded",
        "equal")) {
      texts.append("    %s?: \"must not be missing or %s\"\n".formatted(key, key));
    }
    assertThat(codes("errors.yml", texts.toString())).hasSize(13);
  }

  @Test
  void statusesWithTheirPhrasesAreErrorsByThemselves() {
    assertThat(codes("registry.csv", """
            Value,Description
            400,Bad Request
            404,Not Found
            410,Gone
            429,Too Many Requests
            """))
        .containsExactly("400 400", "404 404", "410 410", "429 429");
  }
}
