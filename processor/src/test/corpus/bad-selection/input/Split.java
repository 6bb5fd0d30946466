package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", include = "Order.NotFound")
public interface Split {}
