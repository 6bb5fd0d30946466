package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/platform.yaml")
interface Platform {}
