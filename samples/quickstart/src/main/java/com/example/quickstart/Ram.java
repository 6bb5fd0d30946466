package com.example.quickstart;

import dev.errata.ErrorCatalog;

/**
 * Names what is generated: RamErrorCode, RamException, RamErrors and RamValidator, in this package.
 */
@ErrorCatalog("catalogs/ram.yaml")
public interface Ram {}
