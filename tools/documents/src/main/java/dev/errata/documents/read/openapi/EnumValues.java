package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.List;
import java.util.Optional;

/** The values that a property may have, and what extensions of OpenAPI say of each. */
final class EnumValues {

  private static final List<String> NAMES = List.of("x-enum-varnames", "x-enumNames");

  private static final List<String> DESCRIPTIONS =
      List.of("x-enum-descriptions", "x-enumDescriptions", "x-enum-description", "x-enum-elements");

  private final References references;

  EnumValues(References references) {
    this.references = references;
  }

  /** The values of a property; none if it may have any. */
  static List<Scalar> of(Mapping property) {
    List<DataNode> values = property
        .findSequence("enum")
        .map(Sequence::elements)
        .orElseGet(() -> property.find("const").stream().toList());
    return values.stream()
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .toList();
  }

  /** What a value means; empty if nothing says so. */
  String description(Mapping property, String value, int index) {
    return DESCRIPTIONS.stream()
        .flatMap(key -> references.mapping(property, key).stream())
        .flatMap(texts -> texts.findText(value).stream())
        .findFirst()
        .orElseGet(() -> listed(property, DESCRIPTIONS, index));
  }

  /** What programs call a value; empty if nothing says so. */
  static String name(Mapping property, int index) {
    return listed(property, NAMES, index);
  }

  private static String listed(Mapping property, List<String> keys, int index) {
    return keys.stream()
        .flatMap(key -> property.findSequence(key).stream())
        .filter(texts -> index < texts.elements().size())
        .map(texts -> described(texts.elements().get(index)))
        .filter(Scalar.class::isInstance)
        .map(text -> ((Scalar) text).text())
        .findFirst()
        .orElse("");
  }

  /** An element that has a name besides says by its description what it means. */
  private static DataNode described(DataNode element) {
    return Optional.of(element)
        .filter(Mapping.class::isInstance)
        .flatMap(mapping -> ((Mapping) mapping).find("description"))
        .orElse(element);
  }
}
