package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.shape.Entries;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.Role;
import dev.errata.documents.read.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads lock files. */
public final class LockReader {

  private static final List<String> KEYS = List.of(
      "lock",
      "documents",
      "from",
      "tables",
      "sections",
      "columns",
      "status",
      "names",
      "schema",
      "errors",
      "gone");

  private static final List<String> ERROR_KEYS =
      List.of("code", "status", "message", "description", "solution");

  private static final String AGAIN = "restore the file, or delete it and import again";

  private final Report report;
  private final Values read;

  private LockReader(SourceText source) {
    this.report = new Report(source);
    this.read = new Values(report);
  }

  /** The lock of a text; a broken one is told by one mistake, with its place. */
  public static Result<Lock> read(SourceText source) {
    LockReader reader = new LockReader(source);
    Result<Lock> lock = YamlReader.read(source)
        .then(root -> Result.of(reader.lock(root)))
        .then(found -> new Result<>(found, reader.report.diagnostics()));
    return lock.success()
        .map(Result::of)
        .orElseGet(() -> Result.failure(first(lock.diagnostics(), source)));
  }

  private static Diagnostic first(List<Diagnostic> mistakes, SourceText source) {
    return mistakes.stream()
        .min(Diagnostic.BY_PLACE)
        .orElseGet(() -> Diagnostic.at(
            source, Span.START, DiagnosticCode.WRONG_KIND, "this is no lock file", AGAIN));
  }

  private Optional<Lock> lock(Node root) {
    Optional<MappingNode> mapping = read.mapping(root, "a lock file", AGAIN);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(mapping.get(), "a lock file", Span.START, KEYS, report);
    fields.require("lock", "1").ifPresent(this::checkVersion);
    LockedImport origin = new LockedImport(
        texts(fields, "documents"),
        fields.text("from").flatMap(this::format),
        new ExtractOptions(
            tables(fields),
            texts(fields, "sections"),
            fields.mapping("columns").map(this::columns).orElse(Map.of()),
            fields.integer("status").map(Located::value)),
        fields.text("names").map(ScalarNode::text),
        fields.text("schema").map(ScalarNode::text));
    return Optional.of(new Lock(origin, errors(fields, "errors"), errors(fields, "gone")));
  }

  private void checkVersion(Node version) {
    if (!(version instanceof ScalarNode scalar && scalar.text().equals("1"))) {
      report.add(
          version.span(),
          DiagnosticCode.UNSUPPORTED_FORMAT,
          "this version of Errata reads format 1 of lock files",
          AGAIN);
    }
  }

  private List<String> texts(Fields fields, String key) {
    return fields
        .find(key)
        .map(node -> read.texts(node, "'" + key + "'"))
        .orElse(List.of())
        .stream()
        .map(Located::value)
        .toList();
  }

  private Set<Integer> tables(Fields fields) {
    return fields
        .find("tables")
        .map(node -> read.items(node, "'tables'"))
        .orElse(List.of())
        .stream()
        .flatMap(item -> read.integer(item, "an item of 'tables'").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Format> format(ScalarNode word) {
    Optional<Format> format = Arrays.stream(Format.values())
        .filter(one -> one.keyword().equals(word.text()))
        .findFirst();
    if (format.isEmpty()) {
      report.add(
          word.span(),
          DiagnosticCode.UNKNOWN_TYPE,
          "no documents are read in '" + word.text() + "'",
          "the formats are "
              + Arrays.stream(Format.values())
                  .map(Format::keyword)
                  .collect(Collectors.joining(", ")));
    }
    return format;
  }

  private Map<Role, String> columns(MappingNode mapping) {
    Map<Role, String> columns = new TreeMap<>();
    List<String> roles = Arrays.stream(Role.values()).map(Role::keyword).toList();
    Fields fields = new Fields(mapping, "'columns'", mapping.span(), roles, report);
    for (Role role : Role.values()) {
      fields.text(role.keyword()).ifPresent(column -> columns.put(role, column.text()));
    }
    return columns;
  }

  private List<LockedError> errors(Fields fields, String key) {
    return fields
        .mapping(key)
        .map(mapping -> Entries.unique(mapping, "error", report).stream()
            .flatMap(entry -> error(entry).stream())
            .toList())
        .orElse(List.of());
  }

  private Optional<LockedError> error(MappingNode.Entry entry) {
    return read.mapping(entry.value(), "an error", AGAIN)
        .map(body -> new Fields(body, "an error", entry.key().span(), ERROR_KEYS, report))
        .map(fields -> new LockedError(
            entry.key().text(),
            fields.text("code").orElse(entry.key()).text(),
            fields.integer("status").map(Located::value),
            fields.text("message").map(ScalarNode::text).orElse(""),
            fields.text("description").map(ScalarNode::text).orElse(""),
            fields.text("solution").map(ScalarNode::text).orElse("")));
  }
}
