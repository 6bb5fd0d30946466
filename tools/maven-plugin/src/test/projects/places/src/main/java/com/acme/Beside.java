package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("com/acme/beside/beside.yml")
public interface Beside {}
