package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("circular.yaml")
public interface Circular {}
