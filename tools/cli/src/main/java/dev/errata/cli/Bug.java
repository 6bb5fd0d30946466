package dev.errata.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What is printed of a failure that is ours. */
final class Bug implements IExecutionExceptionHandler {

  /** The exit code of failures that are ours (sysexits: EX_SOFTWARE). */
  static final int EXIT_CODE = 70;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    PrintWriter err = commandLine.getErr();
    err.println("errata: this is a bug in Errata. Please report it with what follows:");
    err.print(trace);
    err.flush();
    return EXIT_CODE;
  }
}
