package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", include = "Order.*", stackTraces = false)
public interface Orders {}
