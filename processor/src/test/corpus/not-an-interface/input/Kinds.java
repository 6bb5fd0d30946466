package com.acme;

import dev.errata.ErrorCatalog;

final class Kinds {

  @ErrorCatalog("catalog.yaml")
  static class OfClass {}

  @ErrorCatalog("catalog.yaml")
  enum OfEnum {}

  @ErrorCatalog("catalog.yaml")
  record OfRecord() {}

  @ErrorCatalog("catalog.yaml")
  @interface OfAnnotation {}
}
