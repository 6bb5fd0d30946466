package com.example.openapi;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/ram.yaml")
interface Ram {}
