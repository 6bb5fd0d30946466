package dev.errata.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * A run of the command.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it printed to the error stream
 */
public record Run(int exitCode, String out, String err) {

  /** Runs the command. */
  public static Run errata(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine()
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int exitCode = commandLine.execute(texts);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
