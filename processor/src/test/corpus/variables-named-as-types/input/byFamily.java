package com.acme;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

@ErrorCatalog(value = "catalog.yaml", exceptions = Exceptions.PER_FAMILY)
public interface byFamily {}
