package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("errors-of-the-identity-service.yaml")
public interface Far {}
