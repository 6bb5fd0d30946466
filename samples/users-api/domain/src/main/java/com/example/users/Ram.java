package com.example.users;

import dev.errata.ErrorCatalog;

/** The errors of an API that the users API calls. */
@ErrorCatalog("catalogs/ram.yaml")
public interface Ram {}
