package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("values.yaml")
public interface Values {}
