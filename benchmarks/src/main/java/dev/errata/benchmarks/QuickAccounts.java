package dev.errata.benchmarks;

import dev.errata.ErrorCatalog;

/** The same errors without stack traces, which would hide what else they cost. */
@ErrorCatalog(value = "catalogs/accounts.yaml", stackTraces = false)
interface QuickAccounts {}
