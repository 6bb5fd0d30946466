package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/users.yaml")
interface Users {}
