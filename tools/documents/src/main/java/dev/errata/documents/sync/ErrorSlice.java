package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.write.YamlText;
import dev.errata.documents.write.YamlText.Place;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of one error, from its key on, with one thing written otherwise.
 *
 * <p>What was written is read again: there is no slice unless it says what it should, and all else
 * what it said before.
 */
final class ErrorSlice {

  static final String PARAMS = "params";
  static final String DEPRECATED = "deprecated";

  private final SourceText source;
  private final String text;
  private final String key;
  private final MappingNode body;
  private final MappingText mapping;

  private ErrorSlice(SourceText source, Entry error, MappingNode body) {
    this.source = source;
    this.text = source.text();
    this.key = error.key().text();
    this.body = body;
    this.mapping = new MappingText(source, body);
  }

  /** The slice of a text that is one key with a mapping; empty if it is something else. */
  static Optional<ErrorSlice> of(String text) {
    SourceText source = new SourceText("", text);
    Result<Node> root = YamlReader.read(source);
    return root.success()
        .filter(node -> node instanceof MappingNode mapping && mapping.entries().size() == 1)
        .map(node -> ((MappingNode) node).entries().get(0))
        .filter(error ->
            error.value() instanceof MappingNode body && !body.entries().isEmpty())
        .map(error -> new ErrorSlice(source, error, (MappingNode) error.value()));
  }

  String text() {
    return text;
  }

  /** Whether it says what an error of a catalog says. */
  boolean says(Entry error) {
    return key.equals(error.key().text()) && Plain.of(body).equals(Plain.of(error.value()));
  }

  SourceText source() {
    return source;
  }

  MappingText mapping() {
    return mapping;
  }

  /** What a field has; empty if the error has no such field. */
  Optional<Node> find(String field) {
    return FieldOrder.find(body, field).map(Entry::value);
  }

  /** The entry behind which a field stands that is new. */
  Optional<Entry> behind(String field) {
    return FieldOrder.behind(body, field);
  }

  /** With a text as the value of a field. */
  Optional<ErrorSlice> withText(String field, String value) {
    Plain meant = new Plain.Text(value, false);
    return FieldOrder.find(body, field)
        .map(entry -> replaced(entry, value, meant))
        .orElseGet(() -> inserted(behind(field), field, written(value), meant));
  }

  /** With a number as the value of a field. */
  Optional<ErrorSlice> withNumber(String field, String digits) {
    Plain meant = new Plain.Text(digits, true);
    return FieldOrder.find(body, field)
        .map(entry -> entry.value() instanceof ScalarNode number
            ? checked(over(number, digits), field, Optional.of(meant))
            : Optional.<ErrorSlice>empty())
        .orElseGet(() -> inserted(behind(field), field, digits, meant));
  }

  /** With a text in a field that stands behind all others. */
  Optional<ErrorSlice> withLast(String field, String value) {
    Optional<Entry> last = Optional.of(body.entries().get(body.entries().size() - 1));
    return inserted(last, field, written(value), new Plain.Text(value, false));
  }

  /** Without a field; as it is if it has none. */
  Optional<ErrorSlice> without(String field) {
    return FieldOrder.find(body, field)
        .map(
            entry -> mapping.without(entry).flatMap(less -> checked(less, field, Optional.empty())))
        .orElse(Optional.of(this));
  }

  private Optional<ErrorSlice> replaced(Entry entry, String value, Plain meant) {
    if (!(entry.value() instanceof ScalarNode scalar) || mapping.hasHeaderComment(scalar)) {
      return Optional.empty();
    }
    String written = text.substring(Extent.start(source, scalar), Extent.end(source, scalar));
    return ScalarText.like(written, value, place()).stream()
        .flatMap(way -> checked(over(scalar, way), entry.key().text(), Optional.of(meant)).stream())
        .findFirst();
  }

  private Optional<ErrorSlice> inserted(
      Optional<Entry> last, String field, String value, Plain meant) {
    return mapping
        .with(last, mapping.name(field) + ": " + value)
        .flatMap(more -> checked(more, field, Optional.of(meant)));
  }

  private Optional<ErrorSlice> checked(String changed, String field, Optional<Plain> meant) {
    return of(changed)
        .filter(slice -> slice.key.equals(key)
            && slice.rest(field).equals(rest(field))
            && says(slice.plain(field), meant));
  }

  private static boolean says(Optional<Plain> said, Optional<Plain> meant) {
    if (said.isPresent()
        && said.get() instanceof Plain.Text text
        && meant.isPresent()
        && meant.get() instanceof Plain.Text wanted) {
      return text.text().equals(wanted.text()) && (text.plain() || !wanted.plain());
    }
    return Objects.equals(said, meant);
  }

  private Optional<Plain> plain(String field) {
    return FieldOrder.find(body, field).map(entry -> Plain.of(entry.value()));
  }

  /** What it says but for one field. */
  Map<String, Plain> rest(String field) {
    Map<String, Plain> rest = Plain.entries(body);
    rest.remove(field);
    return rest;
  }

  private String over(ScalarNode scalar, String value) {
    return text.substring(0, Extent.start(source, scalar))
        + value
        + text.substring(Extent.end(source, scalar));
  }

  private String written(String value) {
    return mapping.isJson() ? ScalarText.doubleQuoted(value) : YamlText.of(value, place());
  }

  private Place place() {
    return mapping.isFlow() ? Place.FLOW : Place.BLOCK;
  }
}
