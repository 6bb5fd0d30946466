package com.example.quickstart;

import dev.errata.ErrorCatalog;

/**
 * Names what is generated: IamErrorCode, IamException, IamErrors and IamValidator, in this package.
 */
@ErrorCatalog("catalogs/iam.yaml")
public interface Iam {}
