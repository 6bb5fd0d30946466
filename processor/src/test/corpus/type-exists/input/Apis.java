package com.acme;

import dev.errata.ErrorCatalog;

final class Apis {

  static final class First {

    @ErrorCatalog("catalog.yaml")
    interface Iam {}
  }

  static final class Second {

    @ErrorCatalog("catalog.yaml")
    interface Iam {}
  }
}
