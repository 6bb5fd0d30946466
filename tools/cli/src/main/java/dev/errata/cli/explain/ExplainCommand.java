package dev.errata.cli.explain;

import dev.errata.cli.Output;
import dev.errata.documents.explain.Answer;
import dev.errata.documents.explain.Explainer;
import dev.errata.documents.explain.Explanation;
import dev.errata.documents.explain.ExplanationJson;
import dev.errata.documents.explain.ExplanationText;
import dev.errata.documents.files.InputFiles;
import dev.errata.documents.files.UnusableFile;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code errata explain}: what a code, a name or a message means. */
@Command(
    name = "explain",
    description = {
      "Tells what an error means and what to do about it.",
      "",
      "Takes a code, a name in Java, or a message as a log has it, with whatever stands around it; the values in it are"
          + " read back. Asks the catalogs in src/main/resources/catalogs, else the shipped ones. Needs no network."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:An error was found.",
      "1:None was found, or a catalog cannot be used.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  errata explain EntityNotExist.User --catalog ram",
      "  errata explain UsersErrorCode.NAME_TAKEN --catalog users.yaml --json",
      "  grep ERROR app.log | tail -1 | errata explain -"
    })
public final class ExplainCommand implements Callable<Integer> {

  private static final int NOTHING_FOUND = 1;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "A code, a name or a message; '-' is the standard input.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-c", "--catalog"},
      paramLabel = "FILE[,FILE...]",
      description =
          "A catalog to ask, of one file or more, or a shipped one: iam, ram. May be repeated.")
  private List<String> catalogs = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON.")
  private boolean isJson;

  @Override
  public Integer call() {
    Output out = new Output(spec.commandLine(), false);
    try {
      String asked = asked();
      Answer answer = new Explainer(AskedCatalogs.read(catalogs)).explain(asked);
      print(answer);
      if (answer.explanations().isEmpty() && !isJson) {
        out.problem(notFound(asked, answer));
      }
      return answer.explanations().isEmpty() ? NOTHING_FOUND : 0;
    } catch (UnusableFile e) {
      out.problem(e.getMessage());
      return NOTHING_FOUND;
    }
  }

  private String asked() throws UnusableFile {
    return words.equals(List.of("-"))
        ? new String(InputFiles.read(Path.of("-")).bytes(), StandardCharsets.UTF_8)
        : String.join(" ", words);
  }

  private void print(Answer answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (isJson) {
      out.print(ExplanationJson.of(answer));
    } else {
      String gap = "";
      for (Explanation explanation : answer.explanations()) {
        out.print(gap);
        ExplanationText.lines(explanation).forEach(out::println);
        gap = System.lineSeparator();
      }
    }
    out.flush();
  }

  private static String notFound(String asked, Answer answer) {
    String text = "no catalog has '" + shortened(asked) + "'";
    return answer.nearest().isEmpty()
        ? text + "\n  help: name the catalog that has it: --catalog FILE"
        : text + "\n  help: nearest are " + String.join(", ", answer.nearest());
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
