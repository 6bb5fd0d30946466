package dev.errata.processor.builds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.errata.processor.ErrataProcessor;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * Sources in, diagnostics and sources out: compiles in memory, as most tests want it. What that
 * cannot show (what a failed compilation left, what lies in folders and jars) takes a
 * {@link Project}.
 */
public final class Compilations {

  private Compilations() {}

  /**
   * Compiles with every warning on. None is lost, so that -Werror would add nothing.
   *
   * @param catalogs the folder of the catalogs
   */
  public static Compilation compile(Path catalogs, List<JavaFileObject> sources) {
    return compile(new ErrataProcessor(), catalogs, List.of(), sources);
  }

  /** The same by a processor of a test's own, and with more options. */
  public static Compilation compile(
      Processor processor, Path catalogs, List<String> options, List<JavaFileObject> sources) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-Xlint:all", "-Aerrata.path=" + catalogs.toAbsolutePath()));
    // Not the class path of the tests: to open its forty jars takes half as long as a compilation.
    return Compiler.javac()
        .withClasspath(List.of(new File(CommandLine.RUNTIME)))
        .withProcessors(processor)
        .withOptions(all)
        .compile(sources);
  }

  /** A source file, which lies in the folder of its package. */
  public static JavaFileObject source(String typeName, String text) {
    return JavaFileObjects.forSourceString(typeName, text);
  }

  /** What the compiler said, each with its kind. */
  public static List<String> said(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  /** The generated sources by their paths; none of a compilation that failed. */
  public static Map<String, String> sources(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    files(compilation, Kind.SOURCE)
        .forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  /** A loader of what was compiled. */
  public static ClassLoader loader(Compilation compilation) {
    Map<String, byte[]> classes = files(compilation, Kind.CLASS);
    return new ClassLoader(Compilations.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + Kind.CLASS.extension);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }

      @Override
      public InputStream getResourceAsStream(String name) {
        byte[] bytes = classes.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
      }
    };
  }

  /**
   * A loader that takes one type from one loader, and the types that it is linked to of another.
   */
  public static ClassLoader linked(ClassLoader from, String type, ClassLoader to) {
    return new ClassLoader(to) {
      @Override
      protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(type) && !name.startsWith(type + "$")) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        try (InputStream in = from.getResourceAsStream(name + Kind.CLASS.extension)) {
          byte[] bytes = in.readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static Map<String, byte[]> files(Compilation compilation, Kind kind) {
    Map<String, byte[]> files = new TreeMap<>();
    if (compilation.status() != Compilation.Status.FAILURE) {
      for (JavaFileObject file : compilation.generatedFiles()) {
        if (file.getKind() == kind) {
          // The first name is that of the output.
          files.put(file.getName().replaceFirst("^/[^/]*/", ""), bytes(file));
        }
      }
    }
    return files;
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
