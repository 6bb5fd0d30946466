package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftError;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.write.MessageText;
import dev.errata.documents.write.YamlText;
import dev.errata.documents.write.YamlText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an error between braces, on one line. */
final class FlowError {

  private final List<String> fields = new ArrayList<>();
  private final boolean isJson;

  private FlowError(boolean isJson) {
    this.isJson = isJson;
  }

  /**
   * The text of an error, with its key.
   *
   * @param isJson whether all texts are written in double quotes
   */
  static String text(DraftError error, boolean isJson) {
    FlowError flow = new FlowError(isJson);
    if (!error.code().equals(error.key())) {
      flow.field("code", flow.quoted(error.code()));
    }
    error.name().ifPresent(name -> flow.field("name", flow.quoted(name)));
    error.status().ifPresent(status -> flow.field("status", Integer.toString(status)));
    flow.field("message", flow.quoted(MessageText.template(error.message())));
    if (MessageText.needsDocumented(error.message())) {
      flow.field("documented", flow.quoted(error.message().documented()));
    }
    List<Parameter> params = error.message().parameters();
    if (!params.isEmpty()) {
      flow.field(
          ErrorSlice.PARAMS,
          params.stream().map(flow::param).collect(Collectors.joining(", ", "{", "}")));
    }
    error.retryAfter().ifPresent(param -> flow.field("retry-after", flow.quoted(param)));
    flow.text("description", error.description());
    flow.text("solution", error.solution());
    return flow.quoted(error.key()) + ": {" + String.join(", ", flow.fields) + "}";
  }

  private String param(Parameter param) {
    String type = quoted(param.type());
    return quoted(param.name()) + ": "
        + (param.sensitive()
            ? "{" + quoted("type") + ": " + type + ", " + quoted("sensitive") + ": true}"
            : type);
  }

  private void text(String key, String text) {
    if (!text.isEmpty()) {
      field(key, quoted(text));
    }
  }

  private void field(String key, String written) {
    fields.add(quoted(key) + ": " + written);
  }

  private String quoted(String text) {
    return isJson && !ScalarText.needsEscape(text)
        ? ScalarText.doubleQuoted(text)
        : YamlText.of(text, Place.FLOW);
  }
}
