package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "common.yaml", exclude = "NotFound")
public interface Common {}
