package com.example.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.documents.openapi.OpenApiVersion;
import dev.errata.documents.write.TreeFormat;
import dev.errata.http.ErrorAnswer;
import dev.errata.http.ErrorBodies;
import dev.errata.http.ErrorRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what a server sends, byte for byte. */
class WrittenBodiesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> apis() {
    return Stream.of(
        Arguments.of("shop", ShopErrors.API),
        Arguments.of("iam", IamErrors.API),
        Arguments.of("ram", RamErrors.API));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("apis")
  <E extends CodedException> void areWhatAServerSends(String catalog, ErrorApi<E> api)
      throws Exception {
    JsonNode document = JSON.readTree(
        Documents.of("catalogs/" + catalog + ".yaml", OpenApiVersion.V3_1, TreeFormat.JSON));
    int written = 0;
    for (Map.Entry<String, JsonNode> response :
        document.at("/components/responses").properties()) {
      if (!response.getKey().startsWith("Status")) {
        continue;
      }
      int status = Integer.parseInt(response.getKey().substring("Status".length()));
      for (Map.Entry<String, JsonNode> content :
          response.getValue().path("content").properties()) {
        for (JsonNode reference : content.getValue().get("examples")) {
          String name = reference.get("$ref").asText();
          JsonNode value = document.at(name.substring(1) + "/value");
          written += isSentAlike(api, status, content.getKey(), value) ? 1 : 0;
        }
      }
    }
    assertThat(written).isGreaterThan(20);
  }

  /** An error with a sensitive value cannot be made again of its body. */
  private static <E extends CodedException> boolean isSentAlike(
      ErrorApi<E> api, int status, String mediaType, JsonNode value) throws Exception {
    String body = value.isTextual() ? value.asText() : value.toString();
    E received = ErrorBodies.read(api, status, header -> Optional.empty(), body);
    if (!received.errorCode().sensitiveParams().isEmpty()) {
      return false;
    }
    ErrorRequest request =
        new ErrorRequest("GET", mediaType, "/path/of/the/request", "7f2a9c31", "api.example.com");
    ErrorAnswer answer = ErrorBodies.write(api, api.passOn(received), request);
    String sent = new String(answer.body(), StandardCharsets.UTF_8);
    if (value.isTextual()) {
      assertThat(sent.substring(sent.indexOf('\n') + 1)).isEqualTo(body);
    } else {
      assertThat(JSON.readTree(sent)).isEqualTo(value);
    }
    assertThat(answer.headers().get("Content-Type")).startsWith(mediaType);
    return true;
  }

  @Test
  void isTheSameEachTime() throws Exception {
    for (TreeFormat format : List.of(TreeFormat.YAML, TreeFormat.JSON)) {
      assertThat(Documents.of("catalogs/shop.yaml", OpenApiVersion.V3_1, format))
          .isEqualTo(Documents.of("catalogs/shop.yaml", OpenApiVersion.V3_1, format));
    }
  }
}
