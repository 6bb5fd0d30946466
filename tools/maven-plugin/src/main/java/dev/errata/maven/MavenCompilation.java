package dev.errata.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Tells what Maven is about to compile. */
final class MavenCompilation {

  private MavenCompilation() {}

  /** The project's classes. */
  static Compilation main(MavenSession session, MavenProject project) {
    return compilation(
        session,
        project,
        CompilerSettings.of(project, "compile", "generatedSourcesDirectory"),
        project.getBuild().getOutputDirectory(),
        project.getCompileSourceRoots(),
        "generated-sources/annotations",
        "catalogs.sha256",
        classPath(project, Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM));
  }

  /** The project's tests. */
  static Compilation tests(MavenSession session, MavenProject project) {
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    CatalogLocation tested = new CatalogLocation(name(project, classes), classes);
    return compilation(
        session,
        project,
        CompilerSettings.of(project, "testCompile", "generatedTestSourcesDirectory"),
        project.getBuild().getTestOutputDirectory(),
        project.getTestCompileSourceRoots(),
        "generated-test-sources/test-annotations",
        "test-catalogs.sha256",
        Stream.concat(
            Stream.of(tested),
            classPath(
                project,
                Artifact.SCOPE_COMPILE,
                Artifact.SCOPE_PROVIDED,
                Artifact.SCOPE_SYSTEM,
                Artifact.SCOPE_RUNTIME,
                Artifact.SCOPE_TEST)));
  }

  private static Compilation compilation(
      MavenSession session,
      MavenProject project,
      CompilerSettings settings,
      String output,
      List<String> sourceRoots,
      String generated,
      String fingerprint,
      Stream<CatalogLocation> classPath) {
    Path target = Path.of(project.getBuild().getDirectory());
    Stream<Path> roots =
        Stream.concat(sourceRoots.stream().map(Path::of), settings.sourceRoots().stream());
    List<Path> generatedSources = new ArrayList<>(settings.generatedSources());
    generatedSources.add(target.resolve(generated));
    Path status = target.resolve("maven-status/maven-compiler-plugin");
    List<CatalogLocation> locations = new ArrayList<>();
    settings
        .errataPath()
        .forEach(path -> locations.add(new CatalogLocation(name(project, path), path)));
    locations.add(new CatalogLocation("", Path.of(output)));
    classPath.forEach(locations::add);
    roots.distinct().forEach(path -> locations.add(new CatalogLocation(name(project, path), path)));
    settings
        .processors()
        .forEach((name, version) ->
            locations.add(new CatalogLocation(name, ProcessorPath.find(session, name, version))));
    return new Compilation(
        locations,
        settings.processors(),
        new CompiledClasses(
            Path.of(output),
            generatedSources,
            settings.executions().stream()
                .map(id -> status.resolve(id + ".cache"))
                .toList()),
        target.resolve("errata").resolve(fingerprint));
  }

  /**
   * The dependencies of some scopes. They are named for what they are and not for where they lie,
   * since a sibling in the reactor is a directory in one build and a jar in the next.
   */
  private static Stream<CatalogLocation> classPath(MavenProject project, String... scopes) {
    return project.getArtifacts().stream()
        .filter(artifact -> List.of(scopes).contains(artifact.getScope()))
        .filter(artifact -> isClasses(artifact.getFile()))
        .map(artifact -> new CatalogLocation(name(artifact), artifact.getFile().toPath()));
  }

  private static boolean isClasses(File file) {
    return file != null && (file.isDirectory() || file.getName().endsWith(".jar"));
  }

  private static String name(Artifact artifact) {
    String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
    return artifact.hasClassifier() ? name + ":" + artifact.getClassifier() : name;
  }

  private static String name(MavenProject project, Path path) {
    Path base = project.getBasedir().toPath();
    Path named = path.startsWith(base) ? base.relativize(path) : path;
    return named.toString().replace(File.separatorChar, '/');
  }
}
