package com.example.quickstart;

import dev.errata.ErrorCatalog;

/** A part of a catalog, for errors that are part of the normal flow. */
@ErrorCatalog(
    value = "catalogs/ram.yaml",
    include = "LimitExceeded.*",
    exclude = "*.Policy",
    stackTraces = false)
interface Quotas {}
