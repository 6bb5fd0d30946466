package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalog.yaml")
public interface Api {}
