package com.example.quickstart;

import dev.errata.ErrorCatalog;

/** One of the errors that share a code, without the others. */
@ErrorCatalog(value = "catalogs/store.yaml", include = "*Bucket*")
interface StoreOfBuckets {}
