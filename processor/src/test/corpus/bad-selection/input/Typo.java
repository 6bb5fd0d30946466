package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", include = {"Odrer.*", "Payment.*"})
public interface Typo {}
