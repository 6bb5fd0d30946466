package com.example.kotlin

import dev.errata.ErrorCatalog

/** Names what is generated from `src/main/resources/catalogs/shop.yaml`. */
@ErrorCatalog("catalogs/shop.yaml")
interface Shop
