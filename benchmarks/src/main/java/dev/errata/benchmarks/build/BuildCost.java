package dev.errata.benchmarks.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what an annotation processor adds to a build: {@code javac} with it, with a processor
 * that does nothing but copy the same files, and alone on the same sources and those that were
 * generated, in turn.
 *
 * <p>Arguments: how many rounds, then how many errors; without any, seven rounds of 200, 1,000,
 * 2,000, 5,000 and 10,000 errors. Each error has two parameters. With the word {@code files} before
 * them the errors lie in five files with texts in two more languages, which no peer has.
 */
public final class BuildCost {

  private static final List<Integer> USUAL_SIZES = List.of(200, 1_000, 2_000, 5_000, 10_000);
  private static final int USUAL_ROUNDS = 7;

  private BuildCost() {}

  /** Prints a table, line by line. */
  public static void main(String[] words)
      throws IOException, InterruptedException, URISyntaxException {
    boolean isOfFiles = words.length > 0 && words[0].equals("files");
    List<Processor> processors = isOfFiles
        ? List.of(Processor.ERRATA_OF_FILES)
        : List.of(Processor.ERRATA, Processor.JBOSS_LOGGING);
    String[] arguments = isOfFiles ? Arrays.copyOfRange(words, 1, words.length) : words;
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_ROUNDS;
    List<Integer> sizes = arguments.length > 1
        ? Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList()
        : USUAL_SIZES;
    Path directory = Files.createTempDirectory("build-cost");
    System.out.printf("Java %s, %d rounds%n%n", System.getProperty("java.version"), rounds);
    System.out.println(Comparison.HEAD);
    for (int errors : sizes) {
      for (Processor processor : processors) {
        Path own = directory.resolve(processor.name() + errors);
        processor.write(new Workload(errors), own);
        Compilations compilations = new Compilations(processor, own);
        System.out.println(compilations.compare(rounds).row(processor.toString(), errors));
        Directories.delete(own);
      }
    }
    Files.delete(directory);
  }
}
