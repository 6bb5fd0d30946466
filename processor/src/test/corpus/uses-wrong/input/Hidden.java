package com.acme.other;

import dev.errata.ErrorCatalog;

@ErrorCatalog("common.yaml")
interface Hidden {}
