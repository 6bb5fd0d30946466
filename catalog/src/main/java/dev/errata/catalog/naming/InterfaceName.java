package dev.errata.catalog.naming;

/** Guesses what the interface is called that a catalog is written for. */
public final class InterfaceName {

  private static final String FALLBACK = "Api";

  private InterfaceName() {}

  /**
   * The name that fits a catalog's file: {@code catalogs/user-accounts.yaml} is for
   * {@code UserAccounts}.
   */
  public static String of(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    String guess = JavaNames.className(dot > 0 ? name.substring(0, dot) : name);
    return guess.isEmpty() ? FALLBACK : guess;
  }
}
