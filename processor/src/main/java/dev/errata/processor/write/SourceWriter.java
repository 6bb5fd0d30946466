package dev.errata.processor.write;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.generate.GeneratedFile;
import dev.errata.processor.read.Anchor;
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

  /** Writes the files of one annotated interface; says so if one of them is there already. */
  public Optional<Diagnostic> write(List<GeneratedFile> files, Anchor anchor) throws IOException {
    for (GeneratedFile file : files) {
      try (Writer writer =
          filer.createSourceFile(file.typeName(), anchor.element()).openWriter()) {
        writer.write(file.text());
      } catch (FilerException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.TYPE_EXISTS,
            "'" + file.typeName() + "' would be generated, but it is there already",
            "rename one: the name of the interface names what is generated"));
      }
    }
    return Optional.empty();
  }
}
