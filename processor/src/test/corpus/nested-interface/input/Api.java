package com.acme;

import dev.errata.ErrorCatalog;

public final class Api {

  private Api() {}

  @ErrorCatalog("catalog.yaml")
  public interface Ram {}

  static final class Inner {

    @ErrorCatalog("catalog.yaml")
    public interface Iam {}
  }
}
