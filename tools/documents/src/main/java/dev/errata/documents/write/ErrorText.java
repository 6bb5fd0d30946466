package dev.errata.documents.write;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.documents.draft.DraftError;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.write.YamlText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an error of a catalog: its key at two blanks, its fields at four. */
public final class ErrorText {

  private static final String KEY = "  ";
  private static final String FIELD = "    ";

  /** As long as a line gets before parameters are written one below the other. */
  private static final int LINE = 100;

  private ErrorText() {}

  /** The lines of an error. */
  public static List<String> lines(DraftError error) {
    List<String> lines = new ArrayList<>();
    error.remarks().forEach(remark -> lines.add(KEY + "# " + remark));
    lines.add(KEY + YamlText.key(error.key()) + ":");
    if (!error.code().equals(error.key())) {
      lines.add(field("code", error.code()));
    }
    error.name().ifPresent(name -> lines.add(field("name", name)));
    error.status().ifPresent(status -> lines.add(FIELD + "status: " + status(status)));
    lines.add(field("message", MessageText.template(error.message())));
    if (MessageText.needsDocumented(error.message())) {
      lines.add(field("documented", error.message().documented()));
    }
    lines.addAll(params(error.message().parameters()));
    error.retryAfter().ifPresent(param -> lines.add(field("retry-after", param)));
    if (!error.description().isEmpty()) {
      lines.add(field("description", error.description()));
    }
    if (!error.solution().isEmpty()) {
      lines.add(field("solution", error.solution()));
    }
    return lines;
  }

  private static String status(int status) {
    return status == ErrorDefinition.NO_STATUS ? "none" : Integer.toString(status);
  }

  /** A field of an error with its text. */
  public static String field(String key, String text) {
    return FIELD + key + ": " + YamlText.value(text);
  }

  /** The parameters of an error; no lines for none. */
  public static List<String> params(List<Parameter> params) {
    if (params.isEmpty()) {
      return List.of();
    }
    String line = FIELD + "params: "
        + params.stream().map(ErrorText::param).collect(Collectors.joining(", ", "{", "}"));
    if (line.length() <= LINE) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>(List.of(FIELD + "params:"));
    params.forEach(param -> lines.add(FIELD + "  " + param(param)));
    return lines;
  }

  /** A parameter and its type. */
  public static String param(Parameter param) {
    return YamlText.of(param.name(), Place.FLOW)
        + ": "
        + (param.sensitive() ? "{type: " + param.type() + ", sensitive: true}" : param.type());
  }
}
