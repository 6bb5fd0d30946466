package dev.errata.processor.builds;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Writes down which files a processor creates, and from what. */
public final class ObservedFiler extends ForwardingFiler {

  private final Map<String, List<String>> sources;
  private final List<String> others;

  /**
   * Observes what is created through a filer.
   *
   * @param sources takes the names of types, and those of the outermost types that they come from
   * @param others takes the names of all other files
   */
  public ObservedFiler(Filer filer, Map<String, List<String>> sources, List<String> others) {
    super(filer);
    this.sources = sources;
    this.others = others;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
      throws IOException {
    sources.put(
        name.toString(),
        Stream.of(originatingElements).map(ObservedFiler::outermostType).toList());
    return super.createSourceFile(name, originatingElements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... originatingElements)
      throws IOException {
    others.add(name.toString());
    return super.createClassFile(name, originatingElements);
  }

  @Override
  public FileObject createResource(
      Location location,
      CharSequence moduleAndPackage,
      CharSequence relativeName,
      Element... originatingElements)
      throws IOException {
    others.add(relativeName.toString());
    return super.createResource(location, moduleAndPackage, relativeName, originatingElements);
  }

  private static String outermostType(Element element) {
    Element type = element;
    while (!(type.getEnclosingElement() instanceof PackageElement)) {
      type = type.getEnclosingElement();
    }
    return type.toString();
  }
}
