package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "catalog.yaml", exclude = {"Order.*"})
public interface Payments {}
