package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalog.yaml")
public interface Ram {
  void one();

  default String two(String text, int... numbers) {
    return text;
  }

  static <T> T three(T t) {
    return t;
  }

  private void four() {}
}
