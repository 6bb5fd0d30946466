package com.example.quickstart;

import dev.errata.ErrorCatalog;

/** Names what is generated: IamErrorCode, IamException and IamErrors, in this package. */
@ErrorCatalog("catalogs/iam.yaml")
public interface Iam {}
