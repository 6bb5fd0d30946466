package dev.errata.cli.imports;

import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.Role;
import dev.errata.documents.read.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
      paramLabel = "N[,N|N-N]",
      converter = TableNumbers.class,
      description = {
        "Take these tables and no others, by the numbers that the report gives them: 3 or 3,5-8.",
        "May be repeated. With --section, only those of them that stand there."
      })
  private List<TableNumbers.Numbers> tables = new ArrayList<>();

  @Option(
      names = "--section",
      paramLabel = "TEXT",
      description = {
        "Look only at what stands below a heading with this text; it need not speak of errors.",
        "May be repeated."
      })
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "ROLE=HEADER",
      converter = RoleConverter.class,
      description = {
        "The column that has the code, status, message, description, solution or name, by its head or its number; 'key' is what stands before the others.",
        "Only tables that have the column are taken. May be repeated: --column code=Id --column message='Error text'."
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
        tables.stream()
            .flatMap(numbers -> numbers.all().stream())
            .collect(Collectors.toUnmodifiableSet()),
        List.copyOf(sections),
        Map.copyOf(columns),
        Optional.ofNullable(status));
  }

  Optional<Path> names() {
    return Optional.ofNullable(names);
  }
}
