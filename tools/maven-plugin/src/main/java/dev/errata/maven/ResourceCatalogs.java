package dev.errata.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** Finds the catalogs that lie among the resources of a project. */
final class ResourceCatalogs {

  private static final Pattern NAME = Pattern.compile(".*\\.ya?ml");

  /** Files of another language have it too, but no errors with a status or a code of their own. */
  private static final Pattern CATALOG = Pattern.compile("(?m)^errata:\\s");

  private static final Pattern LANGUAGE =
      Pattern.compile("(.*)\\.[a-zA-Z]{2,3}(?:-\\w+)*(\\.ya?ml)");

  private ResourceCatalogs() {}

  /**
   * A file of a catalog.
   *
   * @param path its path below the resources, by which it lies in the jar
   * @param file where it is
   */
  record Found(String path, Path file) {}

  /**
   * The catalogs of a project, each with its files.
   *
   * @param paths the paths of one catalog's files; none for each that there is
   */
  static List<List<Found>> of(MavenProject project, List<String> paths)
      throws MojoExecutionException {
    List<Path> roots = project.getResources().stream()
        .map(Resource::getDirectory)
        .map(Path::of)
        .filter(Files::isDirectory)
        .toList();
    if (paths.isEmpty()) {
      return all(roots).stream().map(List::of).toList();
    }
    List<Found> catalog = new ArrayList<>();
    for (String path : paths) {
      Path file = roots.stream()
          .map(root -> root.resolve(path))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow(() -> new MojoExecutionException(
              "there is no catalog '" + path + "' below the resources of this project"));
      catalog.add(new Found(path, file));
    }
    return List.of(catalog);
  }

  private static List<Found> all(List<Path> roots) throws MojoExecutionException {
    List<Found> found = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (isCatalog(file)) {
            found.add(new Found(root.relativize(file).toString().replace('\\', '/'), file));
          }
        }
      } catch (IOException e) {
        throw new MojoExecutionException("the resources cannot be read: " + e.getMessage(), e);
      }
    }
    if (found.isEmpty()) {
      throw new MojoExecutionException("there is no catalog below the resources of this project");
    }
    return found;
  }

  private static boolean isCatalog(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    var language = LANGUAGE.matcher(name);
    boolean isLanguage = language.matches()
        && Files.exists(file.resolveSibling(language.group(1) + language.group(2)));
    // Not decoded as UTF-8, of which a catalog that is none is told later.
    return !isLanguage
        && CATALOG.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find();
  }
}
