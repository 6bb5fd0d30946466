package com.example.openapi;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/shop.yaml")
interface Shop {}
