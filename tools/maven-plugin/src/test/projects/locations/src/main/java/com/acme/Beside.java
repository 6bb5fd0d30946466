package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("com/acme/beside/beside.errors")
public interface Beside {}
