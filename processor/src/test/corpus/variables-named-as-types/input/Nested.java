package com.acme;

import dev.errata.ErrorCatalog;

public interface Nested {

  @ErrorCatalog("catalog.yaml")
  interface \u7801 {}
}
