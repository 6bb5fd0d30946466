package com.example.quickstart;

import dev.errata.ErrorCatalog;

/** A catalog some of whose errors share a code. */
@ErrorCatalog("catalogs/store.yaml")
interface Store {}
