package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("catalogs/fake.yaml")
interface Fake {}
