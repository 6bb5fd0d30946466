package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalog.yaml")
interface Ram {}
