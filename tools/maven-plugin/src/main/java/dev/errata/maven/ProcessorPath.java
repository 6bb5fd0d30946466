package dev.errata.maven;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where Maven has what stands among {@code annotationProcessorPaths}, which no project resolves.
 */
final class ProcessorPath {

  private ProcessorPath() {}

  /**
   * The jar or the classes of an artifact. There is nothing yet if nobody has resolved it.
   *
   * @param name its group, a colon and its name, and if it has a classifier, a colon and that
   */
  static Path find(MavenSession session, String name, String version) {
    String[] parts = name.split(":", 3);
    String classifier = parts.length == 3 ? parts[2] : "";
    return session.getProjects().stream()
        .filter(project -> project.getGroupId().equals(parts[0]))
        .filter(project -> project.getArtifactId().equals(parts[1]))
        .filter(project -> project.getVersion().equals(version))
        .flatMap(project -> built(project, classifier))
        .findFirst()
        .orElseGet(() -> inRepository(session, parts[0], parts[1], version, classifier));
  }

  private static Stream<Path> built(MavenProject project, String classifier) {
    if (classifier.isEmpty()) {
      return Stream.of(
          project.getArtifact().getFile() == null
              ? Path.of(project.getBuild().getOutputDirectory())
              : project.getArtifact().getFile().toPath());
    }
    return project.getAttachedArtifacts().stream()
        .filter(attached -> classifier.equals(attached.getClassifier()))
        .map(Artifact::getFile)
        .map(file -> file.toPath());
  }

  private static Path inRepository(
      MavenSession session, String group, String artifact, String version, String classifier) {
    String suffix = classifier.isEmpty() ? "" : "-" + classifier;
    return session
        .getRequest()
        .getLocalRepositoryPath()
        .toPath()
        .resolve(group.replace('.', '/'))
        .resolve(Path.of(artifact, version, artifact + "-" + version + suffix + ".jar"));
  }
}
