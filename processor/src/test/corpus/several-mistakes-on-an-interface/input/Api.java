package com.acme;

import dev.errata.ErrorCatalog;

final class Api {

  @ErrorCatalog("../catalog.yaml")
  private interface Ram<T> {
    void method();
  }
}
