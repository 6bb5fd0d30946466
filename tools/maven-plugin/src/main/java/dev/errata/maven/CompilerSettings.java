package dev.errata.maven;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a project's configuration of the compiler plugin says to Errata.
 *
 * @param errataPath the directories of {@code -Aerrata.path}
 * @param processors the versions of all processors by their names, if Errata's is among them
 * @param sourceRoots the directories of sources that executions have of their own
 * @param generatedSources where generated sources go, as far as that is configured
 * @param executions the names of the executions
 */
record CompilerSettings(
    List<Path> errataPath,
    Map<String, String> processors,
    List<Path> sourceRoots,
    List<Path> generatedSources,
    List<String> executions) {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String OPTION = "Aerrata.path";
  private static final String PROCESSOR = "dev.errata:errata-processor";

  /**
   * Reads the settings of every execution of a goal.
   *
   * @param generatedSources the name of the parameter that says where generated sources go
   */
  static CompilerSettings of(MavenProject project, String goal, String generatedSources) {
    List<PluginExecution> executions = executions(project, goal);
    List<Xpp3Dom> configurations = configurations(project, executions);
    Path base = project.getBasedir().toPath();
    return new CompilerSettings(
        configurations.stream()
            .flatMap(CompilerSettings::paths)
            .flatMap(path -> directories(path, base))
            .distinct()
            .toList(),
        processors(configurations, project),
        configurations.stream()
            .flatMap(configuration -> children(configuration, "compileSourceRoots"))
            .flatMap(roots -> Arrays.stream(roots.getChildren()))
            .map(directory -> base.resolve(text(directory)))
            .distinct()
            .toList(),
        configurations.stream()
            .flatMap(configuration -> children(configuration, generatedSources))
            .map(directory -> base.resolve(text(directory)))
            .distinct()
            .toList(),
        executions.stream().map(PluginExecution::getId).toList());
  }

  private static List<PluginExecution> executions(MavenProject project, String goal) {
    return Stream.ofNullable(project.getPlugin(COMPILER))
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(execution -> execution.getGoals().contains(goal))
        .toList();
  }

  private static List<Xpp3Dom> configurations(
      MavenProject project, List<PluginExecution> executions) {
    return Stream.concat(
            executions.stream().map(PluginExecution::getConfiguration),
            Stream.ofNullable(project.getPlugin(COMPILER)).map(Plugin::getConfiguration))
        .filter(Xpp3Dom.class::isInstance)
        .map(Xpp3Dom.class::cast)
        .toList();
  }

  /** The values of the option, in each of the forms in which the compiler plugin takes options. */
  private static Stream<String> paths(Xpp3Dom configuration) {
    String prefix = "-" + OPTION + "=";
    Stream<String> options = Stream.concat(
            children(configuration, "compilerArgs")
                .flatMap(args -> Arrays.stream(args.getChildren())),
            Stream.of("compilerArgument", "testCompilerArgument")
                .flatMap(name -> children(configuration, name)))
        .map(CompilerSettings::text)
        .filter(option -> option.startsWith(prefix))
        .map(option -> option.substring(prefix.length()));
    Stream<String> map = Stream.of("compilerArguments", "testCompilerArguments")
        .flatMap(name -> children(configuration, name))
        .flatMap(arguments -> children(arguments, OPTION))
        .map(CompilerSettings::text);
    return Stream.concat(options, map);
  }

  /** A relative directory is taken from where Maven was started, or in a fork from the project. */
  private static Stream<Path> directories(String path, Path base) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(directory -> !directory.isBlank())
        .flatMap(directory -> directory(directory).stream())
        .flatMap(directory -> Stream.of(directory.toAbsolutePath(), base.resolve(directory)))
        .map(Path::normalize);
  }

  /** Empty if no path can be so; the processor finds nothing there either. */
  private static Optional<Path> directory(String path) {
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> processors(
      List<Xpp3Dom> configurations, MavenProject project) {
    Map<String, String> versions = new LinkedHashMap<>();
    configurations.stream()
        .flatMap(configuration -> children(configuration, "annotationProcessorPaths"))
        .flatMap(paths -> Arrays.stream(paths.getChildren()))
        .forEach(path -> {
          String classifier = value(path, "classifier");
          String name = value(path, "groupId") + ":" + value(path, "artifactId")
              + (classifier.isEmpty() ? "" : ":" + classifier);
          String version = value(path, "version");
          versions.putIfAbsent(name, version.isEmpty() ? managedVersion(project, name) : version);
        });
    return versions.containsKey(PROCESSOR) ? versions : Map.of();
  }

  private static String managedVersion(MavenProject project, String name) {
    return Optional.ofNullable(project.getDependencyManagement()).stream()
        .flatMap(management -> management.getDependencies().stream())
        .filter(managed -> name.equals(managed.getGroupId() + ":" + managed.getArtifactId()))
        .map(Dependency::getVersion)
        .findFirst()
        .orElse("unknown");
  }

  private static String value(Xpp3Dom parent, String name) {
    return children(parent, name).map(CompilerSettings::text).findFirst().orElse("");
  }

  private static Stream<Xpp3Dom> children(Xpp3Dom parent, String name) {
    return Arrays.stream(parent.getChildren(name));
  }

  private static String text(Xpp3Dom node) {
    return node.getValue() == null ? "" : node.getValue().strip();
  }
}
