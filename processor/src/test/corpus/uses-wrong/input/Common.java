package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("common.yaml")
public interface Common {}
