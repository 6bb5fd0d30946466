package dev.errata.processor.write;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.generate.GeneratedFile;
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
  public Optional<Diagnostic> write(List<GeneratedFile> files, Anchor anchor) {
    for (GeneratedFile file : files) {
      try (Writer writer =
          filer.createSourceFile(file.typeName(), anchor.element()).openWriter()) {
        writer.write(AsciiSource.of(file.text()));
      } catch (FilerException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.TYPE_EXISTS,
            "'" + file.typeName() + "' would be generated, but it is there already",
            "rename one: the name of the interface names what is generated"));
      } catch (IOException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.OUTPUT_UNWRITABLE,
            "'" + file.typeName() + "' cannot be written: " + reason(e),
            "see that the compiler may write where generated sources go, and that there is room"));
      }
    }
    return Optional.empty();
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
