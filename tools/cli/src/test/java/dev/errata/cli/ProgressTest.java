package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class ProgressTest {

  private final StringWriter err = new StringWriter();

  private CommandLine on(Ansi terminal) {
    return Main.commandLine()
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal))
        .setErr(new PrintWriter(err));
  }

  private static String slowWork() throws InterruptedException {
    Thread.sleep(1_500);
    return "done";
  }

  /** Goes on until it is told of, however busy the machine is. */
  private String longWork() throws InterruptedException {
    for (int i = 0; i < 300 && !err.toString().contains(" s"); i++) {
      Thread.sleep(100);
    }
    return "done";
  }

  @Test
  void aTerminalSeesThatWorkGoesOnAndThenNothingOfIt() throws InterruptedException {
    assertThat(Progress.during("reading", on(Ansi.ON), false, this::longWork)).isEqualTo("done");
    assertThat(err.toString()).contains("reading ... 1 s").endsWith("\u001b[2K\r");
  }

  @Test
  void othersSeeNothing() throws InterruptedException {
    Progress.during("reading", on(Ansi.OFF), false, ProgressTest::slowWork);
    Progress.during("reading", on(Ansi.ON), true, ProgressTest::slowWork);
    assertThat(err.toString()).isEmpty();
  }
}
