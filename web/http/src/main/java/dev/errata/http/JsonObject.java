package dev.errata.http;

/**
 * An object of JSON, as far as shapes draw it.
 *
 * @param names what they draw
 * @param values the values by the numbers of their names; null for what is not there
 */
record JsonObject(DrawnNames names, Object[] values) {

  /** An object in which nothing stands yet. */
  JsonObject(DrawnNames names) {
    this(names, new Object[names.size()]);
  }

  /** The value of a member; null if it is not there. */
  Object get(int number) {
    return values[number];
  }
}
