package dev.errata.processor.corpus;

import dev.errata.processor.ErrataProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler made of a case.
 *
 * @param generated the generated sources by their path
 * @param diagnostics everything the compiler said, with positions
 */
record CorpusRun(Map<String, String> generated, String diagnostics) {

  /**
   * Compiles a case with every warning on. None is lost: each is a diagnostic that the case has to
   * expect, which is stricter than {@code -Werror}.
   *
   * @param output an empty folder for what is generated and compiled
   */
  static CorpusRun of(CorpusCase corpusCase, Path output) {
    String folder = corpusCase.folder().toAbsolutePath().toString();
    List<String> options = new ArrayList<>(corpusCase.options());
    options.addAll(List.of("-Xlint:all", "-Aerrata.path=" + folder, "-d", output.toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      CompilationTask task = compiler.getTask(
          null, files, said, options, null, files.getJavaFileObjectsFromPaths(corpusCase.input()));
      task.setProcessors(List.of(new ErrataProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String diagnostics = said.getDiagnostics().stream()
        .map(diagnostic -> describe(diagnostic).replace(folder, "CASE"))
        .collect(Collectors.joining("\n"));
    return new CorpusRun(CorpusCase.javaFilesBelow(output), diagnostics);
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    String place = source == null
        ? "nowhere"
        : source.getName().replaceFirst(".*[/\\\\]", "")
            + ":"
            + diagnostic.getLineNumber()
            + ":"
            + diagnostic.getColumnNumber();
    return kind + " at " + place + "\n" + diagnostic.getMessage(Locale.ENGLISH) + "\n";
  }
}
