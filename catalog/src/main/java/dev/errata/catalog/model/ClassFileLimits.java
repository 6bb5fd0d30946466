package dev.errata.catalog.model;

/**
 * What one class file can hold (Java virtual machine specification, 4.1, 4.4.7 and 4.7.3). Where a
 * sum is estimated, the limit leaves room for what every class has besides.
 */
public final class ClassFileLimits {

  /** The bytes of a text in modified UTF-8: one less than the format allows, as javac has it. */
  public static final int BYTES_OF_TEXT = 65_534;

  /** The bytes of a method, and of the initializer of all constants; 65,535 in the format. */
  public static final int BYTES_OF_CODE = 64_000;

  /** The entries of the constant pool; 65,535 in the format. */
  public static final int POOL_ENTRIES = 64_000;

  /** The constants of an enum without arguments: each takes 16 bytes of the initializer. */
  public static final int ENUM_CONSTANTS = BYTES_OF_CODE / 16;

  /** The constants of an enum that have a text each, which takes 4 bytes more. */
  public static final int ENUM_CONSTANTS_WITH_TEXT = BYTES_OF_CODE / 20;

  private ClassFileLimits() {}
}
