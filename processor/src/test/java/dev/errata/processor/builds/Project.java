package dev.errata.processor.builds;

import dev.errata.ErrorCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * A folder with sources and catalogs, as somebody's build would have it.
 *
 * @param folder where it lies
 */
record Project(Path folder) {

  /** What annotated types stand on. */
  static final String RUNTIME = placeOf(ErrorCatalog.class);

  /** The processor with all that it needs, which a compiler loads anew. */
  static final String PROCESSOR = System.getProperty("java.class.path");

  /**
   * What a compiler made of a project.
   *
   * @param succeeded whether it compiled
   * @param said all that it printed
   */
  record Outcome(boolean succeeded, String said) {}

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file and returns its whole path, for a compiler's arguments. */
  String file(String name, String content) {
    try {
      Path file = path(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a catalog of one error with that code. */
  String catalog(String name, String code) {
    return file(
        name, "errata: 1\nerrors:\n  " + code + ": {status: 400, message: From " + code + ".}\n");
  }

  /** Writes an interface {@code Api} in that package that names {@code catalogs/api.yaml}. */
  String api(String root, String packageName) {
    return api(root, packageName, "catalogs/api.yaml");
  }

  String api(String root, String packageName, String catalog) {
    return file(
        root + "/" + packageName.replace('.', '/') + "/Api.java",
        "package " + packageName + ";\n"
            + "@dev.errata.ErrorCatalog(\"" + catalog + "\")\n"
            + "public interface Api {}\n");
  }

  /** Packs a folder into a jar and returns its path. */
  String jar(String name, String root) {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path(name)));
        Stream<Path> files = Files.walk(path(root))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(path(root).relativize(file).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(file));
      }
      return path(name).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a module without types into {@code classes} of a folder. */
  void module(String root, String name, String directives) {
    String source =
        file(root + "/src/module-info.java", "module " + name + " { " + directives + " }");
    String classes = path(root).resolve("classes").toString();
    Outcome made = javac("-proc:none", "--module-path", RUNTIME, "-d", classes, source);
    if (!made.succeeded()) {
      throw new IllegalStateException(made.said());
    }
  }

  /** Compiles by javac, which loads the processor as it does in a process of its own. */
  static Outcome javac(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status = ToolProvider.getSystemJavaCompiler().run(null, out, out, arguments);
    return new Outcome(status == 0, said.toString(StandardCharsets.UTF_8));
  }

  /** Compiles by the Eclipse compiler. */
  static Outcome ecj(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    boolean succeeded = BatchCompiler.compile(arguments, out, out, null);
    return new Outcome(succeeded, said.toString());
  }

  /** The code of the one error of which Java was generated. */
  String generatedCode() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> enums =
          files.filter(file -> file.endsWith("ApiErrorCode.java")).toList();
      if (enums.size() != 1) {
        return "generated " + enums;
      }
      return Files.readString(enums.get(0)).replaceAll("(?s).*?From (\\w+)\\..*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
