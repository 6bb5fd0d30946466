package com.example.quickstart.checks;

import dev.errata.ErrorCatalog;

/** Checks that no shipped catalog makes. */
@ErrorCatalog("catalogs/checks.yaml")
interface Checks {}
