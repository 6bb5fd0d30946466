package dev.errata.processor.write;

import com.palantir.javapoet.ClassName;
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

/** Writes generated files through the compiler. */
public final class SourceWriter {

  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes the files of one annotated interface, or says why one of them cannot be written. */
  public Optional<Diagnostic> write(List<JavaFile> files, Anchor anchor) {
    for (JavaFile file : files) {
      String typeName = typeName(file);
      // As one text, since the compiler's own writer has no buffer.
      String source = AsciiSource.of(file.toString());
      try (Writer writer = filer.createSourceFile(typeName, anchor.element()).openWriter()) {
        writer.write(source);
      } catch (FilerException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.TYPE_EXISTS,
            "'" + typeName + "' would be generated, but it is there already",
            "rename one: the name of the interface names what is generated"));
      } catch (IOException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.OUTPUT_UNWRITABLE,
            "'" + typeName + "' cannot be written: " + reason(e),
            "see that the compiler may write where generated sources go, and that there is room"));
      }
    }
    return Optional.empty();
  }

  private static String typeName(JavaFile file) {
    return ClassName.get(file.packageName(), file.typeSpec().name()).canonicalName();
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
}
