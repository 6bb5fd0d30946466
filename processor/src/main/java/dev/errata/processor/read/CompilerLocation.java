package dev.errata.processor.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;

/**
 * A location that the compiler manages.
 *
 * <p>For locations that they lack, compilers have exceptions of many kinds, some only when what
 * they seemed to find is opened. So any of them means that nothing is there, unless a file is.
 *
 * @param name what messages call it
 * @param location the location
 * @param module the module in it and a slash; empty if the location is of no module
 * @param type the annotated type
 * @param filer reads from the location
 */
record CompilerLocation(String name, Location location, String module, Element type, Filer filer)
    implements CatalogLocation {

  /** The name of a file that nobody has. */
  private static final String NOTHING = ".errata-looks-whether-this-location-exists";

  @Override
  public ReadResult read(String path) {
    FileObject file;
    try {
      file = filer.getResource(location, module, path);
    } catch (IllegalArgumentException e) {
      // Besides lacking the location, javac means so that the path is no part of a URL.
      return directory()
          .map(root -> FileReading.read(root.resolve(path)))
          .orElse(ReadResult.MISSING);
    } catch (IOException | RuntimeException e) {
      return ReadResult.MISSING;
    }
    Optional<Path> elsewhere = path(file).filter(on -> !on.endsWith(path));
    if (elsewhere.isPresent()) {
      // Without a class output, javac takes a file's last name for one in the working directory.
      return FileReading.read(elsewhere.get().resolveSibling(path));
    }
    if (path(file).filter(FileReading::isIrregular).isPresent()) {
      return FileReading.IRREGULAR;
    }
    try (InputStream in = file.openInputStream()) {
      return in == null ? ReadResult.MISSING : FileReading.read(in);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return path(file).map(on -> FileReading.failed(on, e)).orElse(ReadResult.MISSING);
    } catch (IOException e) {
      return path(file)
          .map(on -> FileReading.failed(on, e))
          .orElseGet(() -> new ReadResult.Unreadable(IoFailure.reason(e)));
    } catch (RuntimeException e) {
      return ReadResult.MISSING;
    }
  }

  @Override
  public boolean exists() {
    try {
      filer.getResource(location, module, NOTHING);
      return true;
    } catch (FileNotFoundException | NoSuchFileException e) {
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** The root, told by where in it a file would be written, or by where the type's source is. */
  @Override
  public Optional<Path> directory() {
    return root(NOTHING).or(() -> root(sourceFile()));
  }

  private Optional<Path> root(String path) {
    try {
      Optional<Path> file = path(filer.getResource(location, module, path));
      return file.filter(on -> on.endsWith(path)).map(on -> {
        int depth = on.getNameCount() - Path.of(path).getNameCount();
        return depth == 0 ? on.getRoot() : on.getRoot().resolve(on.subpath(0, depth));
      });
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private String sourceFile() {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost.toString().replace('.', '/') + ".java";
  }

  /** Where a file is on disk; empty if it is in a jar, or where only the compiler knows. */
  private static Optional<Path> path(FileObject file) {
    try {
      return FileReading.onDisk(file.toUri());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
