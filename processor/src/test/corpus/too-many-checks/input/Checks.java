package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("checks.yaml")
public interface Checks {}
