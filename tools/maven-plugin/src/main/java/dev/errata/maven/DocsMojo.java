package dev.errata.maven;

import dev.errata.documents.changes.NoBaseline;
import dev.errata.documents.files.ReferenceJob;
import dev.errata.documents.files.UnusableFile;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a reference of a catalog: pages to search and to link to. */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class DocsMojo extends AbstractMojo {

  /** The files of the catalog, in their order. */
  @Parameter(property = "errata.catalogs", required = true)
  private List<File> catalogs;

  /**
   * What the catalog was before: a file, {@code git:REV} or {@code jar:FILE!/PATH}. Its changes get
   * a page, and what was removed keeps one.
   */
  @Parameter(property = "errata.against")
  private List<String> against = List.of();

  /** The folder to write to. Pages of before that are no more are deleted; other files stay. */
  @Parameter(
      property = "errata.output",
      defaultValue = "${project.build.directory}/errata-reference")
  private File output;

  /** What the reference is called; else the catalog's title. */
  @Parameter(property = "errata.title")
  private String title;

  /** The annotated interface, which names the Java; else guessed from the last file's name. */
  @Parameter(property = "errata.interface")
  private String interfaceName;

  /** Whether to write Markdown in place of HTML. */
  @Parameter(property = "errata.markdown", defaultValue = "false")
  private boolean markdown;

  /** Whether to do nothing. */
  @Parameter(property = CatalogMojo.SKIP, defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      return;
    }
    ReferenceJob job = new ReferenceJob(
        catalogs.stream().map(File::toPath).toList(),
        against,
        Optional.ofNullable(title),
        Optional.ofNullable(interfaceName),
        markdown,
        output.toPath());
    try {
      getLog().info(job.run());
    } catch (UnusableFile | NoBaseline e) {
      throw new MojoFailureException(e.getMessage());
    }
  }
}
