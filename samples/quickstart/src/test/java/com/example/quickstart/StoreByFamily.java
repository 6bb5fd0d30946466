package com.example.quickstart;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

/** The same without a class for each error. */
@ErrorCatalog(value = "catalogs/store.yaml", exceptions = Exceptions.PER_FAMILY)
interface StoreByFamily {}
