package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("broken.yaml")
public interface Broken {}
