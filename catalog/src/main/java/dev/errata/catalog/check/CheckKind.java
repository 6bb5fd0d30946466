package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.yaml.Node;
import java.util.Optional;
import java.util.function.Function;

/** A kind of check: the key that a catalog writes, and what is read from behind it. */
public final class CheckKind {

  private final String key;
  private final Class<? extends Condition> type;
  private final boolean narrows;
  private final Function<Argument, ? extends Optional<? extends Condition>> reader;

  private <C extends Condition> CheckKind(
      String key, Class<C> type, boolean narrows, Function<Argument, Optional<C>> reader) {
    this.key = key;
    this.type = type;
    this.narrows = narrows;
    this.reader = reader;
  }

  static <C extends Condition> CheckKind of(
      String key, Class<C> type, Function<Argument, Optional<C>> reader) {
    return new CheckKind(key, type, false, reader);
  }

  /** A kind whose conditions tell what the checks behind them are made on. */
  static <C extends Condition> CheckKind narrowing(
      String key, Class<C> type, Function<Argument, Optional<C>> reader) {
    return new CheckKind(key, type, true, reader);
  }

  /** How a catalog writes it. */
  public String key() {
    return key;
  }

  /** What its conditions are. */
  public Class<? extends Condition> type() {
    return type;
  }

  /** Whether its conditions tell what the checks behind them are made on. */
  public boolean narrows() {
    return narrows;
  }

  /**
   * Reads a condition of this kind.
   *
   * @param argument what stands behind the key
   * @param report takes what is wrong with it
   * @return the condition; empty if there is nothing that such a check could ask for
   */
  public Optional<Condition> read(Node argument, Report report) {
    return reader.apply(new Argument(key, argument, report)).map(condition -> condition);
  }
}
