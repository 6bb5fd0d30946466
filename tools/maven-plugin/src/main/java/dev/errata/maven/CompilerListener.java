package dev.errata.maven;

import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for changed catalogs right before each run of the compiler, whatever came before it in the
 * same phase and whoever started it. Maven calls it where the plugin is an extension.
 */
public final class CompilerListener implements MojoExecutionListener {

  private static final String COMPILER = "maven-compiler-plugin";

  @Override
  public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
    MojoExecution execution = event.getExecution();
    if (!COMPILER.equals(execution.getArtifactId()) || isSkipped(event)) {
      return;
    }
    Refresh refresh = new Refresh(new MavenLog());
    switch (execution.getGoal()) {
      case "compile" -> refresh.run(MavenCompilation.main(event.getSession(), event.getProject()));
      case "testCompile" ->
        refresh.run(MavenCompilation.tests(event.getSession(), event.getProject()));
      default -> {}
    }
  }

  @Override
  public void afterMojoExecutionSuccess(MojoExecutionEvent event) {}

  @Override
  public void afterExecutionFailure(MojoExecutionEvent event) {}

  private static boolean isSkipped(MojoExecutionEvent event) {
    String inProject = event.getProject().getProperties().getProperty(CatalogMojo.SKIP);
    return Boolean.parseBoolean(
        event.getSession().getUserProperties().getProperty(CatalogMojo.SKIP, inProject));
  }

  /** What goals get from Maven, a listener has to make. */
  private static final class MavenLog extends SystemStreamLog {

    private final Logger logger = LoggerFactory.getLogger(CompilerListener.class);

    @Override
    public void debug(CharSequence text) {
      logger.debug("{}", text);
    }

    @Override
    public void info(CharSequence text) {
      logger.info("{}", text);
    }

    @Override
    public void warn(CharSequence text) {
      logger.warn("{}", text);
    }
  }
}
