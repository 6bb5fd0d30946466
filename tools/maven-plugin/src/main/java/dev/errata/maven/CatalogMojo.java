package dev.errata.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common. */
abstract class CatalogMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Whether to do nothing. */
  @Parameter(property = "errata.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException {
    boolean compiles = !"pom".equals(project.getPackaging()) && !isCompilerSkipped();
    if (compiles && !skip) {
      new Refresh(getLog()).run(compilation(project));
    }
  }

  /** Whether the user has asked Maven not to compile. */
  abstract boolean isCompilerSkipped();

  /** What the compiler is about to do. */
  abstract Compilation compilation(MavenProject project);
}
