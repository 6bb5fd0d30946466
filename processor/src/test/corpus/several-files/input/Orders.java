package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(
    value = {"catalogs/common.yaml", "catalogs/orders.yaml"},
    languages = "de")
public interface Orders {}
