package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A folder with sources and catalogs, as somebody's build would have it.
 *
 * @param folder where it lies
 */
public record Project(Path folder) {

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file and returns its whole path, for a compiler's arguments. */
  public String file(String name, String content) {
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
    Outcome made = CommandLine.javac("-proc:none", "--module-path", RUNTIME, "-d", classes, source);
    if (!made.succeeded()) {
      throw new IllegalStateException(made.said());
    }
  }

  /**
   * Compiles by javac into {@code classes}, with all that builds pass, unless the arguments say
   * otherwise.
   */
  Outcome build(String... arguments) {
    return CommandLine.javac(asBuildsDo(List.of(), arguments));
  }

  /** The same by the Eclipse compiler, sources going to {@code generated}. */
  Outcome buildInEclipse(String... arguments) {
    List<String> needed = List.of("--release", "17", "-s", folder + "/generated");
    return CommandLine.ecj(asBuildsDo(needed, arguments));
  }

  private String[] asBuildsDo(List<String> needed, String... arguments) {
    List<String> given = List.of(arguments);
    // Without one, Eclipse takes the class path that the tests run with.
    String from = given.contains("--module-path") ? directory("nothing") : RUNTIME;
    List<String> all = new ArrayList<>(needed);
    all.addAll(unlessGiven(given, "-d", classes()));
    all.addAll(unlessGiven(given, "-cp", from));
    all.addAll(given);
    // Eclipse's class path replaces a processor path that comes before it.
    all.addAll(unlessGiven(given, "-processorpath", PROCESSOR));
    return all.toArray(String[]::new);
  }

  private static List<String> unlessGiven(List<String> given, String option, String value) {
    return given.contains(option) ? List.of() : List.of(option, value);
  }

  /** The folder that is compiled into. */
  public String classes() {
    return directory("classes");
  }

  private String directory(String name) {
    try {
      return Files.createDirectories(path(name)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles by javac into {@code classes}, as tools do that bring a processor and a file manager.
   *
   * @param files makes the file manager out of that of the disk
   * @return what the compiler said
   */
  public List<Diagnostic<? extends JavaFileObject>> compile(
      Processor processor,
      UnaryOperator<JavaFileManager> files,
      List<String> options,
      List<Path> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(unlessGiven(options, "-d", classes()));
    all.addAll(unlessGiven(options, "-cp", RUNTIME));
    try (StandardJavaFileManager disk =
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      CompilationTask task = compiler.getTask(
          null, files.apply(disk), said, all, null, disk.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics();
  }

  /** The generated sources by their paths, of a build that failed too. */
  public Map<String, String> sources() {
    Map<String, String> texts = new TreeMap<>();
    Path root = Path.of(classes());
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
