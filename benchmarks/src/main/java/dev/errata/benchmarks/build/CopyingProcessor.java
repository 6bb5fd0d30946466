package dev.errata.benchmarks.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates what lies ready in a directory: what any processor costs that generates these files,
 * since the compiler keeps more of its sources and looks at them twice.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyingProcessor.FROM)
public final class CopyingProcessor extends AbstractProcessor {

  static final String FROM = "from";

  private boolean hasCopied;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (hasCopied) {
      return false;
    }
    hasCopied = true;
    Path from = Path.of(processingEnv.getOptions().get(FROM));
    try {
      for (String file : Javac.sources(from)) {
        copy(from, Path.of(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private void copy(Path from, Path file) throws IOException {
    String name = from.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(Files.readString(file));
    }
  }
}
