package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("our catalogs/errors-of-the-service.yaml")
public interface Spaced {}
