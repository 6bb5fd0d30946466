package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/orders.yaml")
interface Orders {}
