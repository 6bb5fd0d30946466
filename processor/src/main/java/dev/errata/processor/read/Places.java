package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The places where a catalog is looked for, in order. */
final class Places {

  private Places() {}

  static List<Place> of(Optional<String> errataPath, Filer filer, Elements elements) {
    List<Place> places = new ArrayList<>();
    for (String directory : errataPath.orElse("").split(File.pathSeparator)) {
      if (!directory.isBlank()) {
        places.add(new Directory(directory));
      }
    }
    places.add(new InLocation("the class output", StandardLocation.CLASS_OUTPUT, "", filer));
    places.add(new InLocation("the class path", StandardLocation.CLASS_PATH, "", filer));
    places.add(new InLocation("the source path", StandardLocation.SOURCE_PATH, "", filer));
    for (ModuleElement module : elements.getAllModuleElements()) {
      if (!module.isUnnamed() && !isJdk(module)) {
        String name = module.getQualifiedName().toString();
        places.add(
            new InLocation("the module " + name, StandardLocation.MODULE_PATH, name + "/", filer));
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
  private record InLocation(String name, Location location, String module, Filer filer)
      implements Place {

    @Override
    public InputStream open(String path) throws IOException {
      return filer.getResource(location, module, path).openInputStream();
    }

    @Override
    public Optional<Path> directory() {
      if (location != StandardLocation.CLASS_OUTPUT) {
        return Optional.empty();
      }
      try {
        Path marker = Path.of(filer.getResource(location, "", "catalog").toUri());
        return Optional.ofNullable(marker.getParent());
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
