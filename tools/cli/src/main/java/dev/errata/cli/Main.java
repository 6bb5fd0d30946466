package dev.errata.cli;

import dev.errata.cli.imports.ImportCommand;
import dev.errata.cli.sync.SyncCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code errata}. */
@Command(
    name = "errata",
    description = "Turns the documents that list an API's errors into catalogs for Errata.",
    subcommands = {
      ImportCommand.class,
      SyncCommand.class,
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

  private Main() {}

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    try {
      System.exit(commandLine().execute(args));
    } catch (OutOfMemoryError | StackOverflowError e) {
      System.err.println(
          "errata: Java has too little memory for this\n  help: import a part of the document, or give Java more by -Xmx");
      System.exit(Bug.EXIT_CODE);
    }
  }

  /** The command line as it is run. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(new Bug());
    commandLine
        .getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .hidden(false);
    return commandLine;
  }
}
