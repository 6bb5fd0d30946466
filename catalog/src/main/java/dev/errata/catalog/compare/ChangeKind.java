package dev.errata.catalog.compare;

import static dev.errata.catalog.compare.Level.BREAKING;
import static dev.errata.catalog.compare.Level.INFORMATION;
import static dev.errata.catalog.compare.Level.RISKY;

import java.util.Locale;

/**
 * Every kind of change, and what it does to whom: the table of {@code docs/changes.md}.
 *
 * <p>An id is what allow files name, so it never means anything else.
 */
public enum ChangeKind {
  // Errors.
  ERROR_ADDED(1, Impact.wire(INFORMATION).andSource(RISKY)),
  ERROR_REMOVED(2, Impact.java(BREAKING).andWire(RISKY)),
  DEPRECATED_ERROR_REMOVED(2, Impact.java(RISKY).andWire(RISKY)),
  CODE_RESPELT(3, Impact.wire(BREAKING).andSource(INFORMATION)),
  CODE_RESPELT_WITH_ALIAS(3, Impact.wire(RISKY).andSource(INFORMATION)),
  CODE_RESPELT_AS_KNOWN(3, Impact.wire(INFORMATION).andSource(INFORMATION)),
  STATUS_CHANGED(4, Impact.wire(BREAKING)),
  STATUS_CLASS_CHANGED(4, Impact.wire(BREAKING).andBehaviour(BREAKING)),

  // Messages.
  MESSAGE_CHANGED(5, Impact.wire(INFORMATION).andBehaviour(RISKY)),
  MESSAGE_READS(6, Impact.wire(INFORMATION).andBehaviour(RISKY)),
  MESSAGE_LOST(6, Impact.wire(BREAKING).andBehaviour(BREAKING)),
  MESSAGE_MISREAD(6, Impact.wire(BREAKING).andBehaviour(BREAKING).andSilent()),

  // Parameters.
  PARAM_RENAMED(7, Impact.java(BREAKING).andWire(INFORMATION)),
  PARAM_RENAMED_IN_BODIES(7, Impact.java(BREAKING).andWire(BREAKING)),
  PARAM_RESPELT_IN_BODIES(7, Impact.wire(BREAKING).andBehaviour(RISKY)),
  PARAMS_REORDERED(8, Impact.java(BREAKING)),
  PARAMS_SWAPPED(8, Impact.behaviour(BREAKING).andSilent()),
  PARAM_ADDED(9, Impact.java(BREAKING).andWire(INFORMATION)),
  PARAM_REMOVED(10, Impact.java(BREAKING).andWire(BREAKING).andBehaviour(RISKY)),
  PARAM_WIDENED(11, Impact.java(BREAKING).andWire(INFORMATION)),
  PARAM_RETYPED(12, Impact.java(BREAKING).andWire(BREAKING)),
  SENSITIVE_DROPPED(13, Impact.behaviour(BREAKING).andSilent()),
  SENSITIVE_ADDED(13, Impact.behaviour(RISKY)),

  // Names and families.
  JAVA_NAME_CHANGED(14, Impact.java(BREAKING)),
  DERIVED_NAME_CHANGED(15, Impact.java(BREAKING)),
  FAMILY_LEFT(
      16, Impact.source(RISKY).andBinary(BREAKING).andBehaviour(BREAKING).andSilent()),
  FAMILY_JOINED(17, Impact.source(RISKY).andBehaviour(RISKY)),
  FAMILY_ADDED(18, Impact.source(INFORMATION)),
  FAMILY_REMOVED(18, Impact.java(BREAKING)),
  FAMILY_RENAMED(18, Impact.java(BREAKING)),

  // What is told of errors.
  TITLE_CHANGED(19, Impact.wire(INFORMATION)),
  DESCRIPTION_CHANGED(19, Impact.wire(INFORMATION)),
  SOLUTION_CHANGED(19, Impact.wire(INFORMATION)),
  DOCUMENTED_CHANGED(19, Impact.wire(INFORMATION)),
  FAMILY_DESCRIPTION_CHANGED(19, Impact.wire(INFORMATION)),
  DOCUMENTATION_MOVED(20, Impact.wire(RISKY)),
  RETRYABLE_LOST(21, Impact.behaviour(BREAKING).andSilent()),
  RETRYABLE_GAINED(21, Impact.behaviour(INFORMATION)),
  TRACE_CHANGED(22, Impact.behaviour(INFORMATION)),
  DEPRECATED_SET(23, Impact.source(RISKY)),
  DEPRECATED_UNSET(23, Impact.source(INFORMATION)),

  // Validators.
  VALIDATOR_REMOVED(24, Impact.java(BREAKING)),
  VALIDATOR_RENAMED(24, Impact.java(BREAKING)),
  VALIDATOR_RETYPED(24, Impact.java(BREAKING)),
  VALIDATOR_INPUTS_SWAPPED(24, Impact.behaviour(BREAKING).andSilent()),
  VALIDATOR_ADDED(25, Impact.source(INFORMATION)),
  CHECK_ADDED(26, Impact.behaviour(BREAKING)),
  CHECK_TIGHTENED(26, Impact.behaviour(BREAKING)),
  CHECK_CHANGED(26, Impact.behaviour(BREAKING)),
  CHECK_LOOSENED(27, Impact.behaviour(RISKY)),
  CHECK_REMOVED(27, Impact.behaviour(RISKY)),
  PATTERN_NARROWED(28, Impact.behaviour(BREAKING)),
  PATTERN_WIDENED(28, Impact.behaviour(RISKY)),
  PATTERN_CHANGED(28, Impact.behaviour(RISKY)),
  CHECK_ERROR_CHANGED(29, Impact.behaviour(BREAKING)),
  CHECKS_REORDERED(29, Impact.behaviour(RISKY)),
  BINDING_CHANGED(29, Impact.behaviour(RISKY)),

  // The catalog.
  ERRORS_REORDERED(30, Impact.java(INFORMATION).andWire(INFORMATION)),

  // Bodies.
  MEMBER_ADDED(32, Impact.wire(INFORMATION)),
  MEMBER_REMOVED(32, Impact.wire(BREAKING)),
  SHAPE_ADDED(32, Impact.wire(INFORMATION)),
  SHAPE_REMOVED(32, Impact.wire(BREAKING)),
  DEFAULT_SHAPE_CHANGED(32, Impact.wire(BREAKING)),
  HTTP_ERROR_ADDED(33, Impact.wire(INFORMATION)),
  HTTP_ERROR_CHANGED(33, Impact.wire(RISKY).andBehaviour(RISKY)),
  HTTP_ERROR_REMOVED(33, Impact.wire(RISKY).andBehaviour(RISKY)),
  INTERNAL_SET(34, Impact.wire(BREAKING)),
  INTERNAL_DROPPED(34, Impact.wire(INFORMATION).andBehaviour(BREAKING).andSilent()),
  RETRY_AFTER_ADDED(35, Impact.wire(INFORMATION).andBehaviour(INFORMATION)),
  RETRY_AFTER_CHANGED(35, Impact.behaviour(RISKY)),
  RETRY_AFTER_REMOVED(35, Impact.wire(RISKY).andBehaviour(BREAKING)),
  ALIAS_ADDED(36, Impact.wire(INFORMATION)),
  ALIAS_REMOVED(36, Impact.wire(RISKY)),

  // Facts.
  FACT_ADDED(37, Impact.source(INFORMATION)),
  FACT_REMOVED(37, Impact.java(BREAKING)),
  FACT_RETYPED(37, Impact.java(BREAKING)),
  FACT_CHOICE_ADDED(37, Impact.source(RISKY)),
  FACT_CHOICE_REMOVED(37, Impact.java(BREAKING)),
  FACT_VALUE_CHANGED(37, Impact.behaviour(RISKY)),

  // Codes.
  CODE_SHARED(38, Impact.wire(RISKY).andBehaviour(RISKY)),
  SEPARATOR_CHANGED(39, Impact.wire(RISKY)),
  USES_BEGUN(40, Impact.java(BREAKING).andWire(INFORMATION)),
  USES_ADDED(40, Impact.wire(INFORMATION).andBehaviour(RISKY)),
  USES_REMOVED(40, Impact.behaviour(BREAKING).andBinary(BREAKING));

  private final int row;
  private final Impact impact;

  ChangeKind(int row, Impact impact) {
    this.row = row;
    this.impact = impact;
  }

  /** How reports and allow files call it, such as {@code error-removed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The row of the table that it belongs to. */
  public int row() {
    return row;
  }

  /** What it does to whom. */
  public Impact impact() {
    return impact;
  }

  /** How grave it is. */
  public Level level() {
    return impact.level();
  }
}
