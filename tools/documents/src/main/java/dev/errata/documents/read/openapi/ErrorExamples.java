package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.AttributeNames;
import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import dev.errata.documents.read.data.DataSyntax;
import dev.errata.documents.read.data.DataTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** The examples of bodies that responses have. */
final class ErrorExamples {

  private final References references;
  private final List<DataNode> examples = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private static final Set<String> HOLDER =
      Set.of("summary", "description", "value", "externalValue");

  private ErrorExamples(References references) {
    this.references = references;
  }

  /** All of them, each with the status of its response; what is there twice is there once. */
  static List<DataNode> of(List<ErrorResponse> responses, References references) {
    ErrorExamples all = new ErrorExamples(references);
    for (ErrorResponse response : responses) {
      all.ofBody(response, response.content());
      references
          .mapping(response.content(), "examples")
          .ifPresent(byType -> byType
              .entries()
              .forEach(example -> all.add(response, "", references.resolve(example.value()))));
      references
          .mapping(response.content(), "content")
          .ifPresent(content -> content.entries().forEach(type -> {
            if (references.resolve(type.value()) instanceof Mapping body) {
              all.ofBody(response, body);
              references
                  .mapping(body, "examples")
                  .ifPresent(named -> named.entries().forEach(each -> all.named(response, each)));
            }
          }));
    }
    return all.examples;
  }

  private void ofBody(ErrorResponse response, Mapping body) {
    body.find("example").ifPresent(example -> add(response, "", example));
    references.mapping(body, "schema").ifPresent(schema -> {
      schema.find("example").ifPresent(example -> add(response, "", example));
      schema
          .findSequence("examples")
          .ifPresent(several -> several.elements().forEach(example -> add(response, "", example)));
    });
  }

  private void named(ErrorResponse response, Entry named) {
    if (references.resolve(named.value()) instanceof Mapping example) {
      String summary =
          example.findText("summary").or(() -> example.findText("description")).orElse("");
      example.find("value").ifPresent(value -> add(response, summary, value));
    }
  }

  private void add(ErrorResponse response, String summary, DataNode value) {
    DataNode body = references.resolve(value instanceof Scalar text ? parsed(text) : value);
    if (body instanceof Mapping holder && isHolder(holder)) {
      String own = holder.findText("summary").orElse(summary);
      holder.find("value").ifPresent(held -> add(response, own, held));
    } else if (body instanceof Mapping mapping) {
      List<Mapping> several = errors(mapping);
      for (Mapping error : several.isEmpty() ? List.of(mapping) : several) {
        Mapping example = with(response, summary, error);
        if (seen.add(
            example.entries().stream().map(ErrorExamples::fingerprint).toList().toString())) {
          examples.add(example);
        }
      }
    } else if (body instanceof Sequence several) {
      several.elements().forEach(each -> add(response, summary, each));
    }
  }

  /** Whether a body is not one, but holds one, as the shared examples of a description do. */
  private static boolean isHolder(Mapping body) {
    return body.find("value").filter(Mapping.class::isInstance).isPresent()
        && body.entries().stream().map(Entry::key).allMatch(HOLDER::contains);
  }

  /** Two examples are the same if they say the same, wherever they stand. */
  private static String fingerprint(Entry entry) {
    return entry.key() + "=" + said(entry.value());
  }

  private static String said(DataNode node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Sequence sequence
        ? sequence.elements().stream().map(ErrorExamples::said).toList().toString()
        : ((Mapping) node)
            .entries().stream().map(ErrorExamples::fingerprint).toList().toString();
  }

  /** An example may be the text of a body. */
  private static DataNode parsed(Scalar text) {
    if (!text.text().strip().startsWith("{")) {
      return text;
    }
    try {
      return relocated(DataTree.read(DataSyntax.JSON, text.text()), text.line());
    } catch (JacksonException e) {
      return text;
    }
  }

  private static DataNode relocated(DataNode node, int line) {
    if (node instanceof Mapping mapping) {
      return new Mapping(
          mapping.entries().stream()
              .map(entry -> new Entry(entry.key(), relocated(entry.value(), line), line))
              .toList(),
          line);
    }
    return node instanceof Sequence sequence
        ? new Sequence(
            sequence.elements().stream().map(each -> relocated(each, line)).toList(), line)
        : new Scalar(((Scalar) node).text(), ((Scalar) node).isText(), line);
  }

  /** The errors of a body that only holds a list of them. */
  private static List<Mapping> errors(Mapping body) {
    boolean isError = body.entries().stream()
        .anyMatch(entry -> entry.value() instanceof Scalar && AttributeNames.contains(entry.key()));
    Optional<Sequence> list = body.entries().stream()
        .map(Entry::value)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .filter(sequence -> !sequence.elements().isEmpty()
            && sequence.elements().stream().allMatch(Mapping.class::isInstance))
        .findFirst();
    return isError || list.isEmpty()
        ? List.of()
        : list.get().elements().stream().map(Mapping.class::cast).toList();
  }

  /** The example and what its place says of it, which goes by other names where it has these. */
  private static Mapping with(ErrorResponse response, String summary, Mapping example) {
    List<Entry> entries = new ArrayList<>(example.entries());
    Optional<String> own = example.findText("status");
    if (!response.number().isEmpty() && !own.equals(Optional.of(response.number()))) {
      entries.add(
          entry(own.isPresent() ? "http status" : "status", response.number(), response.line()));
    }
    if (!summary.isEmpty()) {
      entries.add(entry(
          example.find("summary").isPresent() ? "example summary" : "summary",
          summary,
          example.line()));
    }
    return new Mapping(entries, example.line());
  }

  private static Entry entry(String key, String text, int line) {
    return new Entry(key, new Scalar(text, true, line), line);
  }
}
