package com.example.quickstart;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

/** A catalog whose errors have no families. */
@ErrorCatalog(value = "catalogs/iam.yaml", exceptions = Exceptions.PER_FAMILY)
interface IamByFamily {}
