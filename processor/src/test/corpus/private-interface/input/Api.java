package com.acme;

import dev.errata.ErrorCatalog;

final class Api {

  @ErrorCatalog("catalog.yaml")
  private interface Ram {}

  private static final class Inner {

    @ErrorCatalog("catalog.yaml")
    interface Iam {}
  }
}
