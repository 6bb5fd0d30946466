package dev.errata.catalog.compare;

import java.util.Collections;
import java.util.List;

/**
 * What a change does to whom.
 *
 * @param wire to a client of the old catalog that meets a server of the new one
 * @param source to code written against the old types that is compiled again
 * @param binary to code compiled against the old types that is only linked
 * @param behaviour to what such code does where it compiles and runs
 * @param silent whether no compiler, linker or reader would ever tell
 */
public record Impact(Level wire, Level source, Level binary, Level behaviour, boolean silent) {

  private static final Impact NOTHING =
      new Impact(Level.NONE, Level.NONE, Level.NONE, Level.NONE, false);

  static Impact wire(Level wire) {
    return NOTHING.andWire(wire);
  }

  /** The same for code that is compiled again and code that is only linked. */
  static Impact java(Level both) {
    return source(both).andBinary(both);
  }

  static Impact source(Level source) {
    return NOTHING.andSource(source);
  }

  static Impact behaviour(Level behaviour) {
    return NOTHING.andBehaviour(behaviour);
  }

  Impact andWire(Level level) {
    return new Impact(level, source, binary, behaviour, silent);
  }

  Impact andSource(Level level) {
    return new Impact(wire, level, binary, behaviour, silent);
  }

  Impact andBinary(Level level) {
    return new Impact(wire, source, level, behaviour, silent);
  }

  Impact andBehaviour(Level level) {
    return new Impact(wire, source, binary, level, silent);
  }

  Impact andSilent() {
    return new Impact(wire, source, binary, behaviour, true);
  }

  /** The gravest of them. */
  public Level level() {
    return Collections.max(List.of(wire, source, binary, behaviour));
  }
}
