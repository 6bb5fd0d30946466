package dev.errata.documents.read.data;

import java.util.Locale;
import java.util.Set;

/** Names that say what a value is of its thing. All other keys may be the thing itself. */
public final class AttributeNames {

  private static final Set<String> NAMES = Set.of(
      "action",
      "category",
      "cause",
      "causes",
      "code",
      "deprecated",
      "desc",
      "description",
      "detail",
      "details",
      "errcode",
      "errmsg",
      "error",
      "errorcode",
      "errormessage",
      "explanation",
      "fix",
      "hint",
      "http",
      "httpcode",
      "httpstatus",
      "httpstatuscode",
      "id",
      "kind",
      "level",
      "message",
      "messages",
      "messageformat",
      "messagetemplate",
      "msg",
      "name",
      "number",
      "reason",
      "remedy",
      "resolution",
      "retryable",
      "severity",
      "solution",
      "sqlstate",
      "status",
      "statuscode",
      "summary",
      "template",
      "text",
      "title",
      "type",
      "url");

  private AttributeNames() {}

  /** Whether a key is such a name, however it is spelled. */
  public static boolean contains(String key) {
    return key.length() <= 20
        && NAMES.contains(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }
}
