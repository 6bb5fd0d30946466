package com.example.clients;

import dev.errata.ErrorCatalog;

/** Alibaba Cloud RAM, which answers in JSON or in XML. */
@ErrorCatalog("catalogs/ram.yaml")
public interface Ram {}
