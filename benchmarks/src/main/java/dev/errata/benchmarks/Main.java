package dev.errata.benchmarks;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH, with the many errors on the class path if they are to be measured. */
public final class Main {

  private static final Set<String> MEASURE_MANY = Set.of(
      CodeLookup.class.getName(),
      DecodingAmongMany.class.getName(),
      ClassInitialization.class.getName());

  private Main() {}

  /** Takes the arguments of JMH. */
  public static void main(String[] args) throws Exception {
    if (measuresManyErrors(new CommandLineOptions(args))) {
      Path jar = ManyErrorsJar.build(
          folder(), new ManyErrors(ManyErrors.FEW), new ManyErrors(ManyErrors.MANY));
      // JMH hands the class path on to its forks. The errors come first, so that finding them
      // takes no search through the other jars.
      String classPath = System.getProperty("java.class.path");
      System.setProperty("java.class.path", jar + File.pathSeparator + classPath);
    }
    org.openjdk.jmh.Main.main(args);
  }

  static boolean measuresManyErrors(CommandLineOptions options) {
    return BenchmarkList.defaultList()
        .find(
            OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
            options.getIncludes(),
            options.getExcludes())
        .stream()
        .map(benchmark -> benchmark.getUserClassQName())
        .anyMatch(MEASURE_MANY::contains);
  }

  /** Beside the jar that this runs from. */
  private static Path folder() throws URISyntaxException {
    return Path.of(
            Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolveSibling("many-errors");
  }
}
