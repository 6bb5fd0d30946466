package com.example.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.errata.documents.openapi.OpenApiVersion;
import dev.errata.documents.write.TreeFormat;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An API refers to the errors of a catalog, and a client is generated of it. */
class OpenApiClientTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({"shop, V3_1", "shop, V3_0", "iam, V3_0", "ram, V3_1"})
  void isReadByAGeneratedClient(String catalog, OpenApiVersion version) throws Exception {
    JsonNode errors =
        JSON.readTree(Documents.of("catalogs/" + catalog + ".yaml", version, TreeFormat.JSON));
    Files.writeString(
        directory.resolve("errors.yaml"),
        Documents.of("catalogs/" + catalog + ".yaml", version, TreeFormat.YAML));
    Path api =
        Files.writeString(directory.resolve("api.json"), api(version, errors).toString());

    assertThat(messages(directory.resolve("errors.yaml"))).isEmpty();
    assertThat(messages(api)).isEmpty();
    int examples = 0;
    try (GeneratedClient client = GeneratedClient.of(api, directory.resolve("client"))) {
      for (JsonNode response : errors.at("/components/responses")) {
        for (Entry<String, JsonNode> content : response.path("content").properties()) {
          if (content.getKey().endsWith("json")) {
            examples += reread(client, errors, content.getValue());
          }
        }
      }
    }
    assertThat(examples).isGreaterThan(10);
  }

  /** Reads each example of a response as the class of its schema; nothing of it may be lost. */
  private static int reread(GeneratedClient client, JsonNode errors, JsonNode mediaType)
      throws Exception {
    String schema = name(mediaType.at("/schema/$ref"));
    for (JsonNode reference : mediaType.get("examples")) {
      JsonNode body = errors.at("/components/examples/" + name(reference.get("$ref")) + "/value");
      JsonNode again = JSON.readTree(client.reread(schema, body.toString()));
      removeEmptyLists(again);
      assertThat(again).as(schema + ": " + body).isEqualTo(body);
    }
    return mediaType.get("examples").size();
  }

  private static String name(JsonNode reference) {
    return reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
  }

  /** What swagger-parser finds fault with. */
  private static List<String> messages(Path document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readLocation(document.toString(), null, options);
    List<String> messages = new ArrayList<>(result.getMessages());
    if (result.getOpenAPI() == null) {
      messages.add("no document");
    }
    return messages;
  }

  /** The client writes those that it has not read. */
  private static void removeEmptyLists(JsonNode node) {
    node.forEach(OpenApiClientTest::removeEmptyLists);
    if (node instanceof ObjectNode object) {
      object.removeIf(member -> member.isArray() && member.isEmpty());
    }
  }

  /**
   * An API with an operation for each response. That of 3.0 refers to the file; of references from
   * 3.1 to other files the generator loses the names, so there all is in one.
   */
  private static ObjectNode api(OpenApiVersion version, JsonNode errors) {
    String file = version == OpenApiVersion.V3_0 ? "errors.yaml" : "";
    ObjectNode api = version == OpenApiVersion.V3_0
        ? JSON.createObjectNode().put("openapi", "3.0.3").set("info", errors.get("info"))
        : errors.deepCopy();
    ObjectNode paths = api.putObject("paths");
    for (String name : names(errors)) {
      String status = name.matches(".*\\d{3}") ? name.substring(name.length() - 3) : "default";
      ObjectNode responses = paths
          .putObject("/" + name)
          .putObject("get")
          .put("operationId", "get_" + name)
          .putObject("responses");
      responses.putObject("200").put("description", "Well.");
      responses.putObject(status).put("$ref", file + "#/components/responses/" + name);
    }
    return api;
  }

  private static List<String> names(JsonNode errors) {
    List<String> names = new ArrayList<>();
    errors.at("/components/responses").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
