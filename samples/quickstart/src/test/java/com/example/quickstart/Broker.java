package com.example.quickstart;

import dev.errata.ErrorCatalog;

/** A catalog of numbers, without HTTP statuses, with facts of its own. */
@ErrorCatalog("catalogs/broker.yaml")
interface Broker {}
