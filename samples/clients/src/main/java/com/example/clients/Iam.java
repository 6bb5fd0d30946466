package com.example.clients;

import dev.errata.ErrorCatalog;

/** IAM, whose older parts answer in another shape than the newer ones. */
@ErrorCatalog("catalogs/iam.yaml")
public interface Iam {}
