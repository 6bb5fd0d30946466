package dev.errata.benchmarks;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads the body of one error as people do who write each member down themselves. */
final class BodiesByHand {

  private static final JsonFactory FACTORY = new JsonFactory();

  private BodiesByHand() {}

  static byte[] write(String user, String group, String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(400);
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeStringProperty("title", "Not Found");
      out.writeNumberProperty("status", 404);
      out.writeStringProperty(
          "detail", "The user " + user + " is not a member of the group " + group + ".");
      out.writeStringProperty("instance", path);
      out.writeStringProperty("code", DecodingByHand.MEMBER);
      out.writeObjectPropertyStart("params");
      out.writeStringProperty("user", user);
      out.writeStringProperty("group", group);
      out.writeEndObject();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  static RuntimeException read(byte[] body) {
    String code = "";
    String detail = "";
    String user = null;
    String group = null;
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        JsonToken value = in.nextToken();
        switch (name) {
          case "code" -> code = in.getString();
          case "detail" -> detail = in.getString();
          case "params" -> {
            for (String param = in.nextName(); param != null; param = in.nextName()) {
              in.nextToken();
              switch (param) {
                case "user" -> user = in.getString();
                case "group" -> group = in.getString();
                default -> in.skipChildren();
              }
            }
          }
          default -> {
            if (value.isStructStart()) {
              in.skipChildren();
            }
          }
        }
      }
    }
    return code.equals(DecodingByHand.MEMBER)
        ? new NotAMember(user, group, false)
        : new NotInCatalog(404, code, detail);
  }
}
