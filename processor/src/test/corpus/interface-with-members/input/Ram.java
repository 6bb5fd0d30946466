package com.acme;

import dev.errata.ErrorCatalog;

@FunctionalInterface
interface Other {
  void method();
}

@Deprecated
@ErrorCatalog("catalog.yaml")
public interface Ram extends java.io.Serializable {
  String PATH = "x";

  class Nested {}
}
