package dev.errata.processor.builds;

import dev.errata.ErrorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compilers as they are called from a command line: each loads the processor by itself. */
final class CommandLine {

  /** What annotated types stand on. */
  static final String RUNTIME = placeOf(ErrorCatalog.class);

  /** The processor with all that it needs, which a compiler loads anew. */
  static final String PROCESSOR = System.getProperty("java.class.path");

  private CommandLine() {}

  /**
   * What came of a call.
   *
   * @param succeeded whether it compiled
   * @param said all that it printed
   */
  record Outcome(boolean succeeded, String said) {}

  static Outcome javac(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status = ToolProvider.getSystemJavaCompiler().run(null, out, out, arguments);
    return new Outcome(status == 0, said.toString(StandardCharsets.UTF_8));
  }

  /** The Eclipse compiler. */
  static Outcome ecj(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    boolean succeeded = BatchCompiler.compile(arguments, out, out, null);
    return new Outcome(succeeded, said.toString());
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
