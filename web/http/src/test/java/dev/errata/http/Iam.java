package dev.errata.http;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/iam.yaml")
interface Iam {}
