package dev.errata.cli;

import dev.errata.cli.check.CheckCommand;
import dev.errata.cli.coverage.CoverageCommand;
import dev.errata.cli.docs.DocsCommand;
import dev.errata.cli.explain.ExplainCommand;
import dev.errata.cli.imports.ImportCommand;
import dev.errata.cli.openapi.OpenApiCommand;
import dev.errata.cli.sync.SyncCommand;
import java.util.Arrays;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code errata}. */
@Command(
    name = "errata",
    description =
        "Makes catalogs of the documents that list an API's errors, and all else of catalogs.",
    subcommands = {
      ImportCommand.class,
      SyncCommand.class,
      ExplainCommand.class,
      DocsCommand.class,
      OpenApiCommand.class,
      CoverageCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nStart with:%n",
    footer = {
      "  errata import error-codes.html -o catalog.yaml",
      "",
      "'errata help COMMAND' tells all of a command."
    })
public final class Main {

  private static final String EXPLAIN = "explain";

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    try {
      System.exit(
          args.length > 0 && args[0].equals(EXPLAIN)
              ? explain().execute(Arrays.copyOfRange(args, 1, args.length))
              : commandLine().execute(args));
    } catch (OutOfMemoryError | StackOverflowError e) {
      System.err.println("errata: Java has too little memory for this\n"
          + "  help: import a part of the document, or give Java more by -Xmx");
      System.exit(Bug.EXIT_CODE);
    }
  }

  /** One command by itself: whoever asks what a code means does not wait for all the others. */
  private static CommandLine explain() {
    return configured(new CommandLine(new ExplainCommand()).setCommandName("errata " + EXPLAIN));
  }

  private static CommandLine configured(CommandLine commandLine) {
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(new Bug());
  }

  /** The command line as it is run. */
  static CommandLine commandLine() {
    CommandLine commandLine = configured(new CommandLine(new Main()));
    commandLine
        .getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .hidden(false);
    return commandLine;
  }
}
