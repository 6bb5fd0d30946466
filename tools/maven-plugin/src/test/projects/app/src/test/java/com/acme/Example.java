package com.acme;

public final class Example {
  public static String message() {
    return FakeErrors.example().getMessage();
  }

  static RamException tested() {
    return RamErrors.throttling();
  }
}
