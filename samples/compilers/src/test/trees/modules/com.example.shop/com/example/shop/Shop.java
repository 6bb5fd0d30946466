package com.example.shop;

/** Names what is generated. */
@dev.errata.ErrorCatalog("catalogs/shop.yaml")
public interface Shop {}
