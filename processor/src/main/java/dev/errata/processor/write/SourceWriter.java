package dev.errata.processor.write;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.generate.GeneratedFile;
import dev.errata.processor.read.AnnotatedType;
import dev.errata.processor.read.IoFailure;
import java.io.IOException;
import java.io.Writer;
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
  public Optional<Diagnostic> write(List<GeneratedFile> files, AnnotatedType annotated) {
    for (GeneratedFile file : files) {
      try (Writer writer =
          filer.createSourceFile(file.typeName(), annotated.element()).openWriter()) {
        writer.write(file.text());
      } catch (FilerException e) {
        return Optional.of(ExistingTypes.taken(file.typeName(), "there"));
      } catch (IOException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.OUTPUT_UNWRITABLE,
            "'" + file.typeName() + "' cannot be written: " + IoFailure.reason(e),
            "see that the compiler may write where generated sources go, and that there is room"));
      }
    }
    return Optional.empty();
  }
}
