package com.example.standalone;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/shop.yaml")
interface Shop {}
