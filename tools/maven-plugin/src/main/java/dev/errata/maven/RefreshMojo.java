package dev.errata.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Makes {@code compile} compile everything if a catalog has changed since it last did. Maven itself
 * looks at Java sources alone.
 */
@Mojo(
    name = "refresh",
    defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class RefreshMojo extends CatalogMojo {

  @Override
  Compilation compilation(MavenSession session, MavenProject project) {
    return MavenCompilation.main(session, project);
  }
}
