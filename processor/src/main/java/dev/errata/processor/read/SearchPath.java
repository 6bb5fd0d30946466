package dev.errata.processor.read;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The locations where a catalog is looked for, in order. No compiler has all of them.
 *
 * <p>Where several modules are compiled at once, what belongs to the module of the annotated type
 * comes before what belongs to others.
 */
final class SearchPath {

  private final List<DirectoryLocation> directories;
  private final Filer filer;
  private final Elements elements;

  SearchPath(Optional<String> errataPath, Filer filer, Elements elements) {
    this.directories = Stream.of(errataPath.orElse("").split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .map(DirectoryLocation::new)
        .toList();
    this.filer = filer;
    this.elements = elements;
  }

  /** The locations where a type's catalog may lie. */
  List<CatalogLocation> of(Element type) {
    List<String> own = Stream.ofNullable(elements.getModuleOf(type))
        .flatMap(SearchPath::nameOfUsers)
        .toList();
    List<String> others = elements.getAllModuleElements().stream()
        .flatMap(SearchPath::nameOfUsers)
        .filter(name -> !own.contains(name))
        .sorted()
        .toList();
    List<CatalogLocation> locations = new ArrayList<>(directories);
    locations.add(at(StandardLocation.CLASS_OUTPUT, "the class output", type));
    own.forEach(module -> locations.add(outputOf(module, type)));
    locations.add(at(StandardLocation.CLASS_PATH, "the class path", type));
    locations.add(at(StandardLocation.SOURCE_PATH, "the source path", type));
    own.forEach(module -> locations.addAll(sourcesOf(module, type)));
    own.forEach(module -> locations.add(compiled(module, type)));
    for (String module : others) {
      locations.add(outputOf(module, type));
      locations.addAll(sourcesOf(module, type));
      locations.add(compiled(module, type));
    }
    // The Eclipse compiler cannot look into one module of these, but into all at once.
    locations.add(at(StandardLocation.MODULE_SOURCE_PATH, "the module source path", type));
    locations.add(at(StandardLocation.MODULE_PATH, "the module path", type));
    locations.add(at(StandardLocation.ANNOTATION_PROCESSOR_PATH, "the processor path", type));
    locations.add(new ClassLoaderLocation());
    return locations;
  }

  private CatalogLocation outputOf(String module, Element type) {
    return in(module, StandardLocation.CLASS_OUTPUT, "the class output of the module ", type);
  }

  private List<CatalogLocation> sourcesOf(String module, Element type) {
    return List.of(
        in(module, StandardLocation.MODULE_SOURCE_PATH, "the sources of the module ", type),
        in(module, StandardLocation.PATCH_MODULE_PATH, "the patch of the module ", type));
  }

  private CatalogLocation compiled(String module, Element type) {
    return in(module, StandardLocation.MODULE_PATH, "the module ", type);
  }

  private CatalogLocation in(String module, Location location, String name, Element type) {
    return new CompilerLocation(name + module, location, module + "/", type, filer);
  }

  private CatalogLocation at(Location location, String name, Element type) {
    return new CompilerLocation(name, location, "", type, filer);
  }

  /** The name of a module, unless it is the one without a name or Java's own. */
  private static Stream<String> nameOfUsers(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    boolean ofJava = name.startsWith("java.") || name.startsWith("jdk.");
    return module.isUnnamed() || ofJava ? Stream.empty() : Stream.of(name);
  }
}
