package dev.errata.maven;

import dev.errata.documents.changes.NoBaseline;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.version.Version;

/** Finds the jar of the newest release of a project in its repositories. */
final class LastRelease {

  private static final String ALL = "[0,)";
  private static final String SNAPSHOT = "-SNAPSHOT";

  private final RepositorySystem repositories;
  private final MavenSession session;
  private final MavenProject project;

  LastRelease(RepositorySystem repositories, MavenSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  /**
   * The jar.
   *
   * @throws NoBaseline if no repository has one: what was only installed here was not released
   */
  Path jar() throws NoBaseline {
    String name = project.getGroupId() + ":" + project.getArtifactId();
    try {
      VersionRangeResult range = repositories.resolveVersionRange(
          session.getRepositorySession(),
          new VersionRangeRequest(artifact(ALL), project.getRemoteProjectRepositories(), null));
      List<Version> releases = range.getVersions().stream()
          .filter(version -> range.getRepository(version) instanceof RemoteRepository)
          .filter(version -> !version.toString().endsWith(SNAPSHOT))
          .filter(version -> !version.toString().equals(project.getVersion()))
          .toList();
      if (releases.isEmpty()) {
        throw new NoBaseline(
            "there is no baseline: no repository of this project has a release of " + name);
      }
      // They come in their order.
      String last = releases.get(releases.size() - 1).toString();
      return repositories
          .resolveArtifact(
              session.getRepositorySession(),
              new ArtifactRequest(artifact(last), project.getRemoteProjectRepositories(), null))
          .getArtifact()
          .getFile()
          .toPath();
    } catch (VersionRangeResolutionException | ArtifactResolutionException e) {
      throw new NoBaseline("there is no baseline: the last release of " + name + " cannot be had: "
          + e.getMessage());
    }
  }

  private Artifact artifact(String version) {
    return new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", version);
  }
}
