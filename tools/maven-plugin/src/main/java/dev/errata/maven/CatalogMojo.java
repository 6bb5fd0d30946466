package dev.errata.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common. */
abstract class CatalogMojo extends AbstractMojo {

  static final String SKIP = "errata.skip";

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Whether to do nothing. */
  @Parameter(property = SKIP, defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException {
    if (!"pom".equals(project.getPackaging()) && !skip) {
      new Refresh(getLog()).run(compilation(session, project));
    }
  }

  /** What the compiler is about to do. */
  abstract Compilation compilation(MavenSession session, MavenProject project);
}
