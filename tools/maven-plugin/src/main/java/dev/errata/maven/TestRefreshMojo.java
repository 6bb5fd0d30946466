package dev.errata.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Makes {@code testCompile} compile all tests if a catalog that they can see has changed since it
 * last did: one of the tests' own, or one of the code that they test.
 */
@Mojo(
    name = "test-refresh",
    defaultPhase = LifecyclePhase.PROCESS_TEST_RESOURCES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class TestRefreshMojo extends CatalogMojo {

  @Override
  Compilation compilation(MavenSession session, MavenProject project) {
    return MavenCompilation.tests(session, project);
  }
}
