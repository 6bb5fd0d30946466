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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of one error, from its key on, with one thing written otherwise.
 *
 * <p>What was written is read again: there is no slice unless it says what it should, and all else
 * what it said before.
 */
final class ErrorSlice {

  static final String PARAMS = "params";
  static final String DEPRECATED = "deprecated";

  /** The order of fields: one that is new stands behind those before it. */
  private static final List<String> ORDER = List.of(
      "code",
      "aliases",
      "name",
      "family",
      "status",
      "message",
      "documented",
      PARAMS,
      "retry-after",
      "retryable",
      "description",
      "solution",
      "trace",
      "facts",
      DEPRECATED);

  private final String text;
  private final String key;
  private final MappingNode body;
  private final MappingText mapping;

  private ErrorSlice(SourceText source, Entry error, MappingNode body) {
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

  boolean has(String field) {
    return find(body, field).isPresent();
  }

  boolean hasParam(String name) {
    return params().flatMap(params -> find(params, name)).isPresent();
  }

  boolean hasParams() {
    return has(PARAMS);
  }

  /** With a text as the value of a field. */
  Optional<ErrorSlice> withText(String field, String value) {
    Plain meant = new Plain.Text(value, false);
    return find(body, field)
        .map(entry -> replaced(entry, value, meant))
        .orElseGet(() -> inserted(
            body,
            behind(field),
            field,
            Stream.of(isJson() ? ScalarText.doubleQuoted(value) : YamlText.of(value, place())),
            meant));
  }

  /** With a number as the value of a field. */
  Optional<ErrorSlice> withNumber(String field, String digits) {
    Plain meant = new Plain.Text(digits, true);
    return find(body, field)
        .map(entry -> entry.value() instanceof ScalarNode number
            ? checked(over(number, digits), field, Optional.of(meant))
            : Optional.<ErrorSlice>empty())
        .orElseGet(() -> inserted(body, behind(field), field, Stream.of(digits), meant));
  }

  /** With a text in a field that stands behind all others. */
  Optional<ErrorSlice> withLast(String field, String value) {
    Optional<Entry> last = Optional.of(body.entries().get(body.entries().size() - 1));
    String written = isJson() ? ScalarText.doubleQuoted(value) : YamlText.of(value, place());
    return inserted(body, last, field, Stream.of(written), new Plain.Text(value, false));
  }

  /** Without a field; as it is if it has none. */
  Optional<ErrorSlice> without(String field) {
    return find(body, field)
        .map(
            entry -> mapping.without(entry).flatMap(less -> checked(less, field, Optional.empty())))
        .orElse(Optional.of(this));
  }

  /**
   * With parameters that are new.
   *
   * @param written what is written of each, by name; legal between braces
   */
  Optional<ErrorSlice> withParams(Map<String, String> written) {
    if (written.isEmpty()) {
      return Optional.of(this);
    }
    if (params().isEmpty()) {
      String all = String.join(
          ", ",
          written.entrySet().stream()
              .map(param -> name(param.getKey(), isJson()) + ": " + param.getValue())
              .toList());
      return mapping
          .with(behind(PARAMS), name(PARAMS, isJson()) + ": {" + all + "}")
          .flatMap(ErrorSlice::of)
          .filter(slice -> slice.hasParams() && slice.rest(PARAMS).equals(rest(PARAMS)));
    }
    Optional<ErrorSlice> slice = Optional.of(this);
    for (Map.Entry<String, String> param : written.entrySet()) {
      slice = slice.flatMap(before -> before.withParam(param.getKey(), param.getValue()));
    }
    return slice;
  }

  private Optional<ErrorSlice> withParam(String name, String written) {
    MappingNode params = params().orElseThrow();
    MappingText inner = new MappingText(new SourceText("", text), params);
    Optional<Entry> last = params.entries().stream().reduce((first, second) -> second);
    return inner
        .with(last, name(name, inner.isJson()) + ": " + written)
        .flatMap(ErrorSlice::of)
        .filter(slice -> slice.hasParam(name) && slice.rest(PARAMS).equals(rest(PARAMS)));
  }

  /** Without a parameter; without any, if it was the last. */
  Optional<ErrorSlice> withoutParam(String name) {
    Optional<MappingNode> params = params();
    Optional<Entry> entry = params.flatMap(all -> find(all, name));
    if (entry.isEmpty()) {
      return Optional.of(this);
    }
    return params.get().entries().size() == 1
        ? without(PARAMS)
        : new MappingText(new SourceText("", text), params.get())
            .without(entry.get())
            .flatMap(ErrorSlice::of)
            .filter(slice -> !slice.hasParam(name) && slice.rest(PARAMS).equals(rest(PARAMS)));
  }

  private Optional<MappingNode> params() {
    return find(body, PARAMS)
        .map(Entry::value)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }

  private Optional<ErrorSlice> replaced(Entry entry, String value, Plain meant) {
    if (!(entry.value() instanceof ScalarNode scalar) || mapping.hasHeaderComment(scalar)) {
      return Optional.empty();
    }
    SourceText source = new SourceText("", text);
    String written = text.substring(Extent.start(source, scalar), Extent.end(source, scalar));
    return ScalarText.like(written, value, place()).stream()
        .flatMap(way -> checked(over(scalar, way), entry.key().text(), Optional.of(meant)).stream())
        .findFirst();
  }

  private Optional<ErrorSlice> inserted(
      MappingNode into, Optional<Entry> last, String field, Stream<String> values, Plain meant) {
    return values
        .flatMap(value -> mapping.with(last, name(field, isJson()) + ": " + value).stream())
        .flatMap(more -> checked(more, field, Optional.of(meant)).stream())
        .findFirst();
  }

  /** The field behind which one stands that is new. */
  private Optional<Entry> behind(String field) {
    int rank = ORDER.indexOf(field);
    return body.entries().stream()
        .filter(entry -> ORDER.indexOf(entry.key().text()) < rank)
        .max(Comparator.comparingInt(entry -> ORDER.indexOf(entry.key().text())));
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
    return find(body, field).map(entry -> Plain.of(entry.value()));
  }

  /** What it says but for one field. */
  private Map<String, Plain> rest(String field) {
    Map<String, Plain> rest = Plain.entries(body);
    rest.remove(field);
    return rest;
  }

  private String over(ScalarNode scalar, String value) {
    SourceText source = new SourceText("", text);
    return text.substring(0, Extent.start(source, scalar))
        + value
        + text.substring(Extent.end(source, scalar));
  }

  private Place place() {
    return mapping.isFlow() ? Place.FLOW : Place.BLOCK;
  }

  private boolean isJson() {
    return mapping.isJson();
  }

  private static String name(String name, boolean isJson) {
    return isJson ? ScalarText.doubleQuoted(name) : YamlText.of(name, Place.FLOW);
  }

  private static Optional<Entry> find(MappingNode in, String name) {
    return in.entries().stream()
        .filter(entry -> entry.key().text().equals(name))
        .findFirst();
  }
}
