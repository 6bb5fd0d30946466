package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The places where a catalog is looked for, in order. */
final class Places {

  private Places() {}

  /**
   * The places for an annotated element.
   *
   * @param errataPath the directories of {@code -Aerrata.path}
   * @param filer reads from the compiler's locations
   * @param elements knows the modules
   * @param own the module of the element, which comes before the others
   */
  static List<Place> of(
      Optional<String> errataPath, Filer filer, Elements elements, ModuleElement own) {
    List<Place> places = new ArrayList<>();
    for (String directory : errataPath.orElse("").split(File.pathSeparator)) {
      if (!directory.isBlank()) {
        places.add(new Directory(directory));
      }
    }
    places.add(new ClassOutput(filer));
    places.add(new InLocation("the class path", StandardLocation.CLASS_PATH, filer));
    places.add(new InLocation("the source path", StandardLocation.SOURCE_PATH, filer));
    Set<ModuleElement> modules = new LinkedHashSet<>();
    modules.add(own);
    modules.addAll(elements.getAllModuleElements());
    for (ModuleElement module : modules) {
      if (!module.isUnnamed() && !isJdk(module)) {
        places.add(new InModule(module.getQualifiedName().toString(), filer));
      }
    }
    places.add(new OwnLoader());
    return places;
  }

  private static boolean isJdk(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  /** A directory of the compiler option. */
  private record Directory(String root) implements Place {

    @Override
    public String name() {
      return "the directory " + root + " of -Aerrata.path";
    }

    @Override
    public InputStream open(String path) throws IOException {
      Path file = Path.of(root, path);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    @Override
    public Optional<Path> directory() {
      try {
        return Optional.of(Path.of(root));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
  }

  /** A location that the compiler manages. */
  private record InLocation(String name, Location location, Filer filer) implements Place {

    @Override
    public InputStream open(String path) throws IOException {
      return filer.getResource(location, "", path).openInputStream();
    }
  }

  /** Where classes go, and resources that a build has copied. */
  private record ClassOutput(Filer filer) implements Place {

    @Override
    public String name() {
      return "the class output";
    }

    @Override
    public InputStream open(String path) throws IOException {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
      String found = file.toUri().getPath();
      if (found == null || found.endsWith("/" + path)) {
        return file.openInputStream();
      }
      // Without -d, javac takes the last segment of the path for the whole of it.
      return Files.newInputStream(Path.of(file.toUri()).resolveSibling(path));
    }

    @Override
    public Optional<Path> directory() {
      try {
        Path marker = Path.of(
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", "catalog").toUri());
        return Optional.ofNullable(marker.getParent());
      } catch (IOException | RuntimeException e) {
        return Optional.empty();
      }
    }
  }

  /** A module: one that is compiled together with others, or one on the module path. */
  private record InModule(String module, Filer filer) implements Place {

    @Override
    public String name() {
      return "the module " + module;
    }

    @Override
    public InputStream open(String path) {
      return open(StandardLocation.CLASS_OUTPUT, module + "/", path)
          .or(() -> open(StandardLocation.MODULE_SOURCE_PATH, module + "/", path))
          .or(() -> open(StandardLocation.MODULE_PATH, module + "/", path))
          // Eclipse's compiler cannot name modules: it looks through all of the module path.
          .or(() -> open(StandardLocation.MODULE_PATH, "", path))
          .orElse(null);
    }

    /** Compilers throw for a location that they do not have, or that lacks the file. */
    private Optional<InputStream> open(Location location, String prefix, String path) {
      try {
        return Optional.of(filer.getResource(location, prefix, path).openInputStream());
      } catch (IOException | RuntimeException e) {
        return Optional.empty();
      }
    }
  }

  /** The class loader of the processor: the shipped catalogs, and jars on the processor path. */
  private record OwnLoader() implements Place {

    @Override
    public String name() {
      return "the processor path";
    }

    @Override
    public InputStream open(String path) {
      ClassLoader loader = Places.class.getClassLoader();
      return ShippedCatalogs.open(path).orElseGet(() -> loader.getResourceAsStream(path));
    }
  }
}
