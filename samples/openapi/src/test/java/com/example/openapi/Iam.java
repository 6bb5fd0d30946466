package com.example.openapi;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/iam.yaml")
interface Iam {}
