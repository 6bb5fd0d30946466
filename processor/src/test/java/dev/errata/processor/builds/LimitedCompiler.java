package dev.errata.processor.builds;

import dev.errata.processor.ErrataProcessor;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Runs Errata as in a compiler that has one location only. */
@SupportedAnnotationTypes("dev.errata.ErrorCatalog")
final class LimitedCompiler extends AbstractProcessor {

  private final ErrataProcessor errata = new ErrataProcessor();
  private final Location served;
  private final Lacking lacking;

  /** What the compiler does when it is asked for a location that it lacks. */
  interface Lacking {
    FileObject find() throws IOException;
  }

  LimitedCompiler(Location served, Lacking lacking) {
    this.served = served;
    this.lacking = lacking;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    errata.init(new LimitedEnvironment(environment, new LimitedFiler(environment.getFiler())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return errata.process(annotations, round);
  }

  private final class LimitedFiler implements Filer {

    private final Filer filer;

    LimitedFiler(Filer filer) {
      this.filer = filer;
    }

    @Override
    public FileObject getResource(Location location, CharSequence module, CharSequence path)
        throws IOException {
      return location == served ? filer.getResource(location, module, path) : lacking.find();
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements)
        throws IOException {
      return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
        Location location, CharSequence module, CharSequence path, Element... elements) {
      throw new UnsupportedOperationException();
    }
  }

  private record LimitedEnvironment(ProcessingEnvironment of, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return of.getOptions();
    }

    @Override
    public Messager getMessager() {
      return of.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return of.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return of.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return of.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return of.getLocale();
    }
  }
}
