package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("ranges.yaml")
public interface Ranges {}
