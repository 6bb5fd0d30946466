package com.example.shipped;

/** Names what is generated. */
@dev.errata.ErrorCatalog("catalogs/ram.yaml")
public interface Ram {}
