package dev.errata.maven;

import java.nio.file.Path;
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
   * @param name its group, a colon and its name
   */
  static Path find(MavenSession session, String name, String version) {
    return session.getProjects().stream()
        .filter(project -> name.equals(project.getGroupId() + ":" + project.getArtifactId()))
        .filter(project -> version.equals(project.getVersion()))
        .map(ProcessorPath::built)
        .findFirst()
        .orElseGet(() -> inRepository(session, name, version));
  }

  private static Path built(MavenProject project) {
    return project.getArtifact().getFile() == null
        ? Path.of(project.getBuild().getOutputDirectory())
        : project.getArtifact().getFile().toPath();
  }

  private static Path inRepository(MavenSession session, String name, String version) {
    int colon = name.indexOf(':');
    String artifact = name.substring(colon + 1);
    return session
        .getRequest()
        .getLocalRepositoryPath()
        .toPath()
        .resolve(name.substring(0, colon).replace('.', '/'))
        .resolve(Path.of(artifact, version, artifact + "-" + version + ".jar"));
  }
}
