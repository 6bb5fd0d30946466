package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalogs/orders.yaml", languages = "de")
interface Api {}
