package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog({"catalogs/common.yaml", "catalogs/list.yaml"})
interface More {}

@ErrorCatalog({"catalogs/malformed.yaml", "catalogs/common.yaml", "catalogs/malformed.yaml"})
interface Twice {}

@ErrorCatalog({"catalogs/malformed.yaml", "catalogs/common.yaml"})
interface Malformed {}

@ErrorCatalog({"catalogs/comon.yaml", "catalogs/common.yaml", "catalogs/order.yaml"})
interface Missing {}

@ErrorCatalog({})
interface None {}
