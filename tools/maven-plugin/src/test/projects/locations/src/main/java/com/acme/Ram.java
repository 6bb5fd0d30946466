package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/ram.yaml")
public interface Ram {}
