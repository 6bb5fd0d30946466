package dev.errata.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Says on a terminal that long work still goes on: a line that counts the seconds, and goes. */
public final class Progress {

  /** Erases the line and goes back to its beginning (ECMA-48, EL and CR). */
  private static final String ERASE = "\u001b[2K\r";

  private final PrintWriter err;
  private final ScheduledExecutorService timer;
  private int seconds;

  private Progress(PrintWriter err, ScheduledExecutorService timer) {
    this.err = err;
    this.timer = timer;
  }

  /**
   * Work that takes its time.
   *
   * @param <T> what comes of it
   * @param <E> what keeps it from that
   */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {

    /** Does it. */
    T run() throws E;
  }

  /**
   * Tells of work while it is done, if there is a terminal and nobody wants it quiet.
   *
   * @param what what is done, such as {@code reading errors.html}
   */
  public static <T, E extends Exception> T during(
      String what, CommandLine commandLine, boolean isQuiet, Work<T, E> work) throws E {
    if (isQuiet || !commandLine.getColorScheme().ansi().enabled()) {
      return work.run();
    }
    Progress progress = new Progress(commandLine.getErr(), timer());
    progress.timer.scheduleAtFixedRate(() -> progress.show(what), 1, 1, TimeUnit.SECONDS);
    try {
      return work.run();
    } finally {
      progress.end();
    }
  }

  private static ScheduledExecutorService timer() {
    return Executors.newSingleThreadScheduledExecutor(work -> {
      Thread thread = new Thread(work, "progress");
      thread.setDaemon(true);
      return thread;
    });
  }

  private synchronized void show(String what) {
    seconds++;
    err.print(ERASE + what + " ... " + seconds + " s");
    err.flush();
  }

  private synchronized void end() {
    timer.shutdownNow();
    if (seconds > 0) {
      err.print(ERASE);
      err.flush();
    }
  }
}
