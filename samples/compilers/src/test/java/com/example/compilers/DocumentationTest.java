package com.example.compilers;

import static com.example.compilers.Built.path;
import static com.example.compilers.Built.processor;
import static com.example.compilers.Built.runtime;
import static com.example.compilers.Built.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that check comments check generated ones too, and find nothing wrong in them. */
class DocumentationTest {

  @TempDir
  private Path folder;

  @Test
  void pleasesTheCompilerAndTheDocumentationTool() throws IOException {
    List<Path> sources = new ArrayList<>(Built.sources(tree("shop")));
    sources.addAll(Built.sources(tree("shipped")));
    Path generated = Files.createDirectory(folder.resolve("generated"));
    assertThat(Compilers.javac(
            sources,
            "-Xdoclint:all/protected",
            "-Xlint:all",
            "-Werror",
            "-classpath",
            path(runtime(), tree("resources")),
            "-processorpath",
            processor(),
            "-s",
            generated.toString(),
            "-d",
            folder.resolve("classes").toString()))
        .isEmpty();
    sources.addAll(Built.sources(generated));

    assertThat(sources).hasSizeGreaterThan(10);
    assertThat(Compilers.javadoc(
            sources,
            "-Xdoclint:all",
            "-Werror",
            "-quiet",
            "-classpath",
            runtime(),
            "-d",
            folder.resolve("documentation").toString()))
        .isEmpty();
    assertThat(folder.resolve("documentation/com/example/shipped/RamErrors.html"))
        .exists();
  }
}
