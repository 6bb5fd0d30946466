package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A response that tells an error.
 *
 * @param status as the description has it, such as {@code 404}, {@code 4XX} or {@code default}; the
 *     name of the response where no operation uses it
 * @param content what stands there
 * @param line where, from 1
 */
record ErrorResponse(String status, Mapping content, int line) {

  /** The status if it is one; empty for a class of them. */
  String number() {
    return status.matches("[45][0-9]{2}") ? status : "";
  }

  /** All of a description, each once for each status. */
  static List<ErrorResponse> of(Mapping root, References references) {
    List<ErrorResponse> responses = new ArrayList<>();
    Map<String, Set<Mapping>> seen = new HashMap<>();
    for (String key : List.of("paths", "webhooks")) {
      references
          .mapping(root, key)
          .ifPresent(paths -> paths.entries().stream()
              .map(path -> references.resolve(path.value()))
              .filter(Mapping.class::isInstance)
              .flatMap(path -> ((Mapping) path).entries().stream())
              .map(operation -> references.resolve(operation.value()))
              .filter(Mapping.class::isInstance)
              .flatMap(operation -> references.mapping((Mapping) operation, "responses").stream())
              .flatMap(all -> all.entries().stream())
              .filter(response -> response.key().matches("[45]([0-9]{2}|XX|xx)|default"))
              .forEach(response -> add(response, references, seen, responses)));
    }
    Set<Mapping> used = identities();
    responses.forEach(response -> used.add(response.content()));
    for (Mapping shared : shared(root, references)) {
      for (Entry response : shared.entries()) {
        if (references.resolve(response.value()) instanceof Mapping content
            && !used.contains(content)
            && !response.key().matches("[123]([0-9]{2}|XX)")) {
          add(response, references, seen, responses);
        }
      }
    }
    return responses;
  }

  private static List<Mapping> shared(Mapping root, References references) {
    List<Mapping> shared = new ArrayList<>();
    references
        .mapping(root, "components")
        .flatMap(components -> references.mapping(components, "responses"))
        .ifPresent(shared::add);
    references.mapping(root, "responses").ifPresent(shared::add);
    return shared;
  }

  private static void add(
      Entry response,
      References references,
      Map<String, Set<Mapping>> seen,
      List<ErrorResponse> responses) {
    if (references.resolve(response.value()) instanceof Mapping content
        && seen.computeIfAbsent(response.key(), status -> identities()).add(content)) {
      responses.add(new ErrorResponse(response.key(), content, response.line()));
    }
  }

  private static Set<Mapping> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
