package com.acme.common;

import dev.errata.ErrorCatalog;

@ErrorCatalog("base.yaml")
interface Base {}
