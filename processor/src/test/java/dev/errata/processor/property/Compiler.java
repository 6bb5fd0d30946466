package dev.errata.processor.property;

import dev.errata.processor.ErrataProcessor;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles with the processor and keeps what comes out in memory; one serves many compilations. */
final class Compiler {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
  private final List<String> options;

  /**
   * Prepares compilations with every warning on. None is lost, so that -Werror would add nothing.
   *
   * @param catalogs the folder of the catalogs
   */
  Compiler(Path catalogs) {
    options = List.of("-Xlint:all", "-Aerrata.path=" + catalogs.toAbsolutePath());
  }

  /** Compiles sources, each of which is the text of one file. */
  Compiled compile(List<String> sources) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Outputs outputs = new Outputs(files);
    List<InMemory> units =
        sources.stream().map(text -> new InMemory("Input", Kind.SOURCE, text)).toList();
    CompilationTask task = compiler.getTask(null, outputs, said, options, null, units);
    task.setProcessors(List.of(new ErrataProcessor()));
    boolean successful = task.call();
    return new Compiled(
        successful,
        said.getDiagnostics().stream()
            .map(diagnostic -> diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ENGLISH))
            .toList(),
        outputs.of(Kind.SOURCE),
        outputs.of(Kind.CLASS));
  }

  private static final class InMemory extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    InMemory(String name, Kind kind, String text) {
      super(URI.create("memory:///" + Integer.toHexString(name.hashCode()) + kind.extension), kind);
      content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == getKind() && !simpleName.endsWith("-info");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, InMemory> sources = new TreeMap<>();
    private final Map<String, InMemory> classes = new TreeMap<>();

    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return (kind == Kind.CLASS ? classes : sources)
          .computeIfAbsent(className, name -> new InMemory(name, kind, ""));
    }

    Map<String, byte[]> of(Kind kind) {
      Map<String, byte[]> contents = new TreeMap<>();
      (kind == Kind.CLASS ? classes : sources)
          .forEach((name, file) -> contents.put(name, file.content.toByteArray()));
      return contents;
    }
  }
}
