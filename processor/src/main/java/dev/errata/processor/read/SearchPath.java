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
 * The places where a catalog is looked for, in order. No compiler has all of them.
 *
 * <p>Where several modules are compiled at once, what belongs to the module of the annotated type
 * comes before what belongs to others.
 */
final class Places {

  private final List<Directory> directories;
  private final Filer filer;
  private final Elements elements;

  Places(Optional<String> errataPath, Filer filer, Elements elements) {
    this.directories = Stream.of(errataPath.orElse("").split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .map(Directory::new)
        .toList();
    this.filer = filer;
    this.elements = elements;
  }

  /** The places where a type's catalog may lie. */
  List<Place> of(Element type) {
    List<String> own = Stream.ofNullable(elements.getModuleOf(type))
        .flatMap(Places::nameOfUsers)
        .toList();
    List<String> others = elements.getAllModuleElements().stream()
        .flatMap(Places::nameOfUsers)
        .filter(name -> !own.contains(name))
        .sorted()
        .toList();
    List<Place> places = new ArrayList<>(directories);
    places.add(at(StandardLocation.CLASS_OUTPUT, "the class output", type));
    own.forEach(module -> places.add(outputOf(module, type)));
    places.add(at(StandardLocation.CLASS_PATH, "the class path", type));
    places.add(at(StandardLocation.SOURCE_PATH, "the source path", type));
    own.forEach(module -> places.addAll(sourcesOf(module, type)));
    own.forEach(module -> places.add(compiled(module, type)));
    for (String module : others) {
      places.add(outputOf(module, type));
      places.addAll(sourcesOf(module, type));
      places.add(compiled(module, type));
    }
    // The Eclipse compiler cannot look into one module of these, but into all at once.
    places.add(at(StandardLocation.MODULE_SOURCE_PATH, "the module source path", type));
    places.add(at(StandardLocation.MODULE_PATH, "the module path", type));
    places.add(at(StandardLocation.ANNOTATION_PROCESSOR_PATH, "the processor path", type));
    places.add(new OwnLoader());
    return places;
  }

  private Place outputOf(String module, Element type) {
    return in(module, StandardLocation.CLASS_OUTPUT, "the class output of the module ", type);
  }

  private List<Place> sourcesOf(String module, Element type) {
    return List.of(
        in(module, StandardLocation.MODULE_SOURCE_PATH, "the sources of the module ", type),
        in(module, StandardLocation.PATCH_MODULE_PATH, "the patch of the module ", type));
  }

  private Place compiled(String module, Element type) {
    return in(module, StandardLocation.MODULE_PATH, "the module ", type);
  }

  private Place in(String module, Location location, String name, Element type) {
    return new InLocation(name + module, location, module + "/", type, filer);
  }

  private Place at(Location location, String name, Element type) {
    return new InLocation(name, location, "", type, filer);
  }

  /** The name of a module, unless it is the one without a name or Java's own. */
  private static Stream<String> nameOfUsers(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    boolean ofJava = name.startsWith("java.") || name.startsWith("jdk.");
    return module.isUnnamed() || ofJava ? Stream.empty() : Stream.of(name);
  }
}
