package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/ran.yaml")
public interface Ram {}
