package com.acme;

public final class Main {
  public static String message() {
    return RamErrors.entityNotExistUser().getMessage();
  }
}
