package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", include = "Order.*", exclude = "*")
public interface Nothing {}
