package com.example.compilers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Tool;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * The tools, as they are called from a command line. Each returns what it said; success says
 * nothing.
 */
final class Compilers {

  private Compilers() {}

  /** The javac of the JDK that runs the tests. */
  static String javac(List<Path> sources, String... options) {
    return run(ToolProvider.getSystemJavaCompiler(), sources, options);
  }

  /** The javadoc of the JDK that runs the tests. */
  static String javadoc(List<Path> sources, String... options) {
    return run(ToolProvider.getSystemDocumentationTool(), sources, options);
  }

  private static String run(Tool tool, List<Path> sources, String... options) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    tool.run(null, said, said, arguments(sources, options));
    return said.toString(StandardCharsets.UTF_8);
  }

  /**
   * Eclipse's compiler. Without a folder for them it would write generated sources into the one
   * that it is run in.
   *
   * @param output takes the classes, and the generated sources
   */
  static String ecj(List<Path> sources, Path output, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    BatchCompiler.compile(arguments(sources, all.toArray(String[]::new)), out, out, null);
    return said.toString();
  }

  private static String[] arguments(List<Path> sources, String... options) {
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8"));
    arguments.addAll(List.of(options));
    sources.forEach(source -> arguments.add(source.toString()));
    return arguments.toArray(String[]::new);
  }

  /**
   * A program of the JDK, run in a process of its own.
   *
   * @param folder the folder that it is run in
   */
  static String fork(Path folder, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
