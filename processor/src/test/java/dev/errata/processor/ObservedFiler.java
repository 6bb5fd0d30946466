package dev.errata.processor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * Writes down which files a processor creates, and from what. It stands between the processor and
 * the compiler as Gradle's does, so that nothing of the compiler's own can be reached by a cast.
 *
 * @param sources the names of source files, and those of the outermost types that they come from
 * @param others the names of all other files
 */
record ObservedFiler(Filer filer, Map<String, List<String>> sources, List<String> others)
    implements Filer {

  /** The environment with this filer in it. */
  ProcessingEnvironment in(ProcessingEnvironment environment) {
    return new Environment(environment, this);
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
      throws IOException {
    sources.put(
        name.toString(),
        Stream.of(originatingElements).map(ObservedFiler::outermostType).toList());
    return filer.createSourceFile(name, originatingElements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... originatingElements)
      throws IOException {
    others.add(name.toString());
    return filer.createClassFile(name, originatingElements);
  }

  @Override
  public FileObject createResource(
      Location location,
      CharSequence moduleAndPackage,
      CharSequence relativeName,
      Element... originatingElements)
      throws IOException {
    others.add(relativeName.toString());
    return filer.createResource(location, moduleAndPackage, relativeName, originatingElements);
  }

  @Override
  public FileObject getResource(
      Location location, CharSequence moduleAndPackage, CharSequence relativeName)
      throws IOException {
    return filer.getResource(location, moduleAndPackage, relativeName);
  }

  private static String outermostType(Element element) {
    Element type = element;
    while (!(type.getEnclosingElement() instanceof PackageElement)) {
      type = type.getEnclosingElement();
    }
    return type.toString();
  }

  private record Environment(ProcessingEnvironment environment, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }
}
