package com.example.users;

import dev.errata.ErrorCatalog;

/** The errors of the users API. */
@ErrorCatalog("catalogs/users.yaml")
public interface Users {}
