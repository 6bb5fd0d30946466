package dev.errata.catalog.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What to do about the mistakes in YAML that people make most. */
final class Mends {

  private Mends() {}

  static String of(MarkedYamlEngineException mistake) {
    String problem = mistake.getProblem();
    if (problem.contains("TAB")) {
      return "indent with spaces";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "put the text in quotes if it holds a colon and a space; else check the indentation";
    }
    if (problem.contains("cannot start any token")) {
      return "put the text in quotes";
    }
    if (problem.contains("<block end>")) {
      return "check the indentation and the quotes: the keys of a mapping begin in one column, and"
          + " nothing may follow a closing quote";
    }
    if (problem.contains("expected ',' or")) {
      return "close the bracket, or separate what stands in it by commas";
    }
    if (problem.contains("unexpected end of stream")) {
      return "close the quote";
    }
    if (problem.contains("could not find expected ':'")) {
      return "write 'key: value'; text that goes over several lines is indented further or quoted";
    }
    if (problem.contains("escape")) {
      return "in double quotes a backslash is written \\\\; in single quotes it stands for itself";
    }
    return "mend the YAML here";
  }
}
