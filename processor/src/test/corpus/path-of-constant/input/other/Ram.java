package com.acme.other;

import dev.errata.ErrorCatalog;

@ErrorCatalog("some catalogs/v1/ram.yaml")
public interface Ram {}
