package dev.errata.cli.imports;

import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.Role;
import dev.errata.documents.read.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is said of documents. */
final class DocumentOptions {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      completionCandidates = FormatConverter.Keywords.class,
      description =
          "The format of the documents, where it is not told right: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(
      names = "--table",
      paramLabel = "N",
      description = "Take this table, by the number that the report gives it. May be repeated.")
  private Set<Integer> tables = new LinkedHashSet<>();

  @Option(
      names = "--section",
      paramLabel = "TEXT",
      description = "Take what stands below a heading with this text. May be repeated.")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "ROLE=HEADER",
      converter = RoleConverter.class,
      description = {
        "The column that has the code, status, message, description, solution or name, by its head or its number.",
        "May be repeated: --column code=Id --column message='Error text'."
      })
  private Map<Role, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--status",
      paramLabel = "N",
      description = "The HTTP status of errors for which the document has none.")
  private Integer status;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "A file that has names for the codes: an enum, properties, a table.")
  private Path names;

  Optional<Format> format() {
    return Optional.ofNullable(format);
  }

  ExtractOptions extractOptions() {
    return new ExtractOptions(
        Set.copyOf(tables),
        List.copyOf(sections),
        Map.copyOf(columns),
        Optional.ofNullable(status));
  }

  Optional<Path> names() {
    return Optional.ofNullable(names);
  }
}
