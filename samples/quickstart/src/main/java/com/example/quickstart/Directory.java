package com.example.quickstart;

/** A server's side: it knows one user, and tells what it does not know with the errors of RAM. */
final class Directory {

  private Directory() {}

  static String findUser(String name) {
    if (!name.equals("alice")) {
      throw RamErrors.entityNotExistUser();
    }
    return name;
  }

  /** Every factory takes what led to the error, too. */
  static int findGroup(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw RamErrors.entityNotExistGroup(e);
    }
  }
}
