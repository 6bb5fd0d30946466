package dev.errata.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.read.Anchor;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.JavaFileObject;

/** Writes generated files through the compiler. */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes the files of one annotated interface, or says why one of them cannot be written. */
  public Optional<Diagnostic> write(List<JavaFile> files, Anchor anchor) {
    for (JavaFile file : files) {
      String name = qualifiedName(file);
      try {
        write(file, filer.createSourceFile(name, anchor.element()));
      } catch (FilerException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.TYPE_EXISTS,
            "'" + name + "' would be generated, but it is there already",
            "rename one: the name of the interface names what is generated"));
      } catch (IOException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.OUTPUT_UNWRITABLE,
            "'" + name + "' cannot be written: " + reason(e),
            "see that the compiler may write where generated sources go, and that there is room"));
      }
    }
    return Optional.empty();
  }

  private static void write(JavaFile file, JavaFileObject target) throws IOException {
    try (Writer writer = target.openWriter()) {
      writer.write(SourceLayout.tidy(file.toString()));
    }
  }

  /** What the system said, below what javac makes of it. */
  private static String reason(IOException why) {
    if (why.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = why instanceof FileSystemException of ? of.getReason() : why.getMessage();
    return reason == null ? why.getClass().getSimpleName() : reason;
  }

  private static String qualifiedName(JavaFile file) {
    String packageName = file.packageName();
    return packageName.isEmpty()
        ? file.typeSpec().name()
        : packageName + "." + file.typeSpec().name();
  }
}
