package com.example.quickstart;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

/** A catalog most of whose errors have families. */
@ErrorCatalog(value = "catalogs/ram.yaml", exceptions = Exceptions.PER_FAMILY)
interface RamByFamily {}
