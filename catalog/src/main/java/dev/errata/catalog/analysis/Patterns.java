package dev.errata.catalog.analysis;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks into regular expressions, all of which {@link Pattern} has compiled before. What it looks
 * at is bounded, all expressions together, so that none keeps a compiler busy.
 */
public final class Patterns {

  /** What is repeated less often does not take much of a stack, even with another one around it. */
  private static final int DEEP = 50;

  private final Backtracking backtracking = new Backtracking();
  private final MatchBudget budget = new MatchBudget();

  /** How long matching can take. */
  public Effort effort(String regex) {
    return backtracking.effort(regex);
  }

  /** Whether matching a long text can end in a {@link StackOverflowError}. */
  public boolean descendsWithText(String regex) {
    return Loops.haveGroup(regex, DEEP);
  }

  /**
   * Whether every text that matches an expression matches another one too; empty if that cannot be
   * told.
   */
  public Optional<Boolean> isIncluded(String regex, String in) {
    return Inclusion.of(regex, in);
  }

  /** Tells of a text whether the whole of it matches; empty if that takes too long to find out. */
  public Function<String, Optional<Boolean>> matching(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return text -> budget.matches(pattern, text);
  }
}
