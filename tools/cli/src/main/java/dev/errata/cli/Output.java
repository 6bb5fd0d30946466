package dev.errata.cli;

import dev.errata.catalog.diagnostic.Printable;
import dev.errata.documents.report.ReportLine;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints what a command has to say, in colours on a terminal alone. */
public final class Output {

  private final CommandLine commandLine;
  private final boolean isQuiet;

  /**
   * Makes an output.
   *
   * @param commandLine whose streams are used
   * @param isQuiet whether problems alone are printed
   */
  public Output(CommandLine commandLine, boolean isQuiet) {
    this.commandLine = commandLine;
    this.isQuiet = isQuiet;
  }

  /** Prints a report: what went wrong to the error stream, the rest to the other one. */
  public void report(List<ReportLine> lines, boolean isToErrorStream) {
    for (ReportLine line : lines) {
      boolean isProblem = line.kind() == ReportLine.Kind.PROBLEM;
      if (!isQuiet || isProblem) {
        print(isProblem || isToErrorStream, style(line.kind()), Printable.text(line.text()));
      }
    }
  }

  /** Prints a line of good news, unless quiet. */
  public void done(String text, boolean isToErrorStream) {
    if (!isQuiet) {
      print(isToErrorStream, Style.fg_green, text);
    }
  }

  /** Prints what went wrong. */
  public void problem(String text) {
    print(true, Style.fg_red, "errata: " + text);
  }

  private void print(boolean isToErrorStream, IStyle style, String text) {
    PrintWriter out = isToErrorStream ? commandLine.getErr() : commandLine.getOut();
    Ansi ansi = commandLine.getColorScheme().ansi();
    out.println(ansi.enabled() ? style.on() + text + style.off() : text);
    out.flush();
  }

  private static IStyle style(ReportLine.Kind kind) {
    return switch (kind) {
      case TAKEN -> Style.fg_green;
      case LEFT_OUT -> Style.faint;
      case GUESS -> Style.fg_yellow;
      case PROBLEM -> Style.fg_red;
      case SUM -> Style.bold;
    };
  }
}
