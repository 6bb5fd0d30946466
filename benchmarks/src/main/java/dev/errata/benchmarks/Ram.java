package dev.errata.benchmarks;

import dev.errata.ErrorCatalog;

/** The shipped catalog of RAM. */
@ErrorCatalog("catalogs/ram.yaml")
interface Ram {}
