package com.example.neighbours;

import dev.errata.ErrorCatalog;

/** Names what is generated from {@code src/main/resources/catalogs/shop.yaml}. */
@ErrorCatalog("catalogs/shop.yaml")
public interface Shop {}
