package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/ram.yaml")
interface Ram {}
