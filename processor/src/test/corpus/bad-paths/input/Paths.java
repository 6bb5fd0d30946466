package com.acme;

import dev.errata.ErrorCatalog;

final class Paths {

  @ErrorCatalog("/catalogs/ram.yaml")
  interface Absolute {}

  @ErrorCatalog("C:/catalogs/ram.yaml")
  interface Drive {}

  @ErrorCatalog("https://example.com/ram.yaml")
  interface Web {}

  @ErrorCatalog("../ram.yaml")
  interface Up {}

  @ErrorCatalog("./ram.yaml")
  interface Here {}

  @ErrorCatalog("catalogs//ram.yaml")
  interface Doubled {}

  @ErrorCatalog("catalogs/")
  interface Folder {}

  @ErrorCatalog("catalogs\\ram.yaml")
  interface Backslash {}

  @ErrorCatalog("")
  interface Empty {}

  @ErrorCatalog(" ")
  interface Blank {}

  @ErrorCatalog("catalogs/ram\t.yaml")
  interface Control {}
}
