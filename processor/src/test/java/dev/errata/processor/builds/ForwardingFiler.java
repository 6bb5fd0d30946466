package dev.errata.processor.builds;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Hands everything on to the compiler's filer; tests override what they want to see or change. */
public class ForwardingFiler implements Filer {

  private final Filer filer;

  protected ForwardingFiler(Filer filer) {
    this.filer = filer;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
      throws IOException {
    return filer.createSourceFile(name, originatingElements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... originatingElements)
      throws IOException {
    return filer.createClassFile(name, originatingElements);
  }

  @Override
  public FileObject createResource(
      Location location,
      CharSequence moduleAndPackage,
      CharSequence relativeName,
      Element... originatingElements)
      throws IOException {
    return filer.createResource(location, moduleAndPackage, relativeName, originatingElements);
  }

  @Override
  public FileObject getResource(
      Location location, CharSequence moduleAndPackage, CharSequence relativeName)
      throws IOException {
    return filer.getResource(location, moduleAndPackage, relativeName);
  }
}
