package com.example.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The client that openapi-generator makes of an API, compiled. */
final class GeneratedClient implements AutoCloseable {

  private final URLClassLoader classes;

  private GeneratedClient(URLClassLoader classes) {
    this.classes = classes;
  }

  /** Generates and compiles a client in a directory. */
  static GeneratedClient of(Path api, Path directory) throws IOException {
    CodegenConfigurator configurator = new CodegenConfigurator()
        .setInputSpec(api.toString())
        .setGeneratorName("java")
        .setLibrary("native")
        .setOutputDir(directory.toString())
        .setModelPackage("client.model")
        .setApiPackage("client.api")
        .setInvokerPackage("client")
        .addGlobalProperty("models", "")
        .addGlobalProperty("apis", "")
        .addGlobalProperty("supportingFiles", "")
        .addGlobalProperty("modelDocs", "false")
        .addGlobalProperty("apiDocs", "false")
        .addGlobalProperty("modelTests", "false")
        .addGlobalProperty("apiTests", "false")
        .addAdditionalProperty("openApiNullable", "false")
        .addAdditionalProperty("hideGenerationTimestamp", "true")
        .addAdditionalProperty("useJakartaEe", "true");
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    Path classes = Files.createDirectories(directory.resolve("classes"));
    compile(directory.resolve("src/main/java"), classes);
    return new GeneratedClient(new URLClassLoader(new URL[] {classes.toUri().toURL()}));
  }

  private static void compile(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> errors = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> java = found.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiles = compiler
          .getTask(
              null,
              files,
              diagnostic -> {
                if (diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
                  errors.add(diagnostic.toString());
                }
              },
              List.of("-proc:none", "-d", classes.toString()),
              null,
              files.getJavaFileObjectsFromPaths(java))
          .call();
      if (!compiles) {
        throw new AssertionError(String.join("\n", errors));
      }
    }
  }

  /** Reads a body as the class of a schema, and writes it again. */
  String reread(String schema, String body) throws ReflectiveOperationException, IOException {
    ObjectMapper mapper = mapper();
    String name = schema.replace("_", "");
    return mapper.writeValueAsString(
        mapper.readValue(body, classes.loadClass("client.model." + name)));
  }

  /** The mapper that the client reads with. */
  private ObjectMapper mapper() throws ReflectiveOperationException {
    Class<?> client = classes.loadClass("client.ApiClient");
    return (ObjectMapper)
        client.getMethod("getObjectMapper").invoke(client.getConstructor().newInstance());
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
