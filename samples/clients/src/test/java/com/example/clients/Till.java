package com.example.clients;

import dev.errata.ErrorCatalog;

/** An API that answers problems, or XML, with values of every type. */
@ErrorCatalog("catalogs/till.yaml")
interface Till {}
