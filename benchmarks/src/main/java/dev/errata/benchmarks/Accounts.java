package dev.errata.benchmarks;

import dev.errata.ErrorCatalog;

/** The catalog of the benchmarks, as most users take theirs. */
@ErrorCatalog("catalogs/accounts.yaml")
interface Accounts {}
