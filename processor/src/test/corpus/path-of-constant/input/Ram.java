package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(Ram.ROOT + "/ram.yaml")
public interface Ram {
  String ROOT = "some catalogs/v1";
}
