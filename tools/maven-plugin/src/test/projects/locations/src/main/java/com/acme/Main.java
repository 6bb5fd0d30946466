package com.acme;

public final class Main {
  public static String message() {
    return RamErrors.example().getMessage() + " " + BesideErrors.example().getMessage();
  }
}
