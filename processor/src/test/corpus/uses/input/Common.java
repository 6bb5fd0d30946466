package com.acme.common;

import dev.errata.ErrorCatalog;

@ErrorCatalog("common.yaml")
public interface Common {}
