package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/search.yaml")
interface Search {}
