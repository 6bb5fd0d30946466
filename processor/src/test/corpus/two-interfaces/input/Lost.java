package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("lost.yaml")
public interface Lost {}
