package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
public interface Api {}
