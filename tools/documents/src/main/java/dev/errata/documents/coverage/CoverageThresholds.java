package dev.errata.documents.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of a hundred errors have to be raised, and to be met by tests.
 *
 * @param raised how many to be raised; 0 for no matter
 * @param met how many to be met; 0 for no matter
 */
public record CoverageThresholds(int raised, int met) {

  /** What a report falls short of; empty if it is well. */
  public List<String> shortfalls(CoverageReport report) {
    List<String> shortfalls = new ArrayList<>();
    add("raised", report.percent(report.raised()), raised, shortfalls);
    add("met by tests", report.percent(report.met()), met, shortfalls);
    return shortfalls;
  }

  private static void add(String what, int percent, int least, List<String> shortfalls) {
    if (percent < least) {
      shortfalls.add(percent + " % of the errors are " + what + ", less than " + least + " %");
    }
  }
}
