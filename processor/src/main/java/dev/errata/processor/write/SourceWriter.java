package dev.errata.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
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
  public Optional<Diagnostic> write(List<JavaFile> files, AnnotatedType annotated) {
    for (JavaFile file : files) {
      String typeName = typeName(file);
      // As one text, since the compiler's own writer has no buffer.
      String source = AsciiSource.of(file.toString());
      try (Writer writer = filer.createSourceFile(typeName, annotated.element()).openWriter()) {
        writer.write(source);
      } catch (FilerException e) {
        return Optional.of(ExistingTypes.taken(typeName));
      } catch (IOException e) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.OUTPUT_UNWRITABLE,
            "'" + typeName + "' cannot be written: " + IoFailure.reason(e),
            "see that the compiler may write where generated sources go, and that there is room"));
      }
    }
    return Optional.empty();
  }

  private static String typeName(JavaFile file) {
    return ClassName.get(file.packageName(), file.typeSpec().name()).canonicalName();
  }
}
