package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog({"catalogs/common.yaml", "catalogs/orders.yaml"})
public interface Orders {}
