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

  @ErrorCatalog("../../secret")
  interface FurtherUp {}

  @ErrorCatalog("catalogs/../../secret.yaml")
  interface DownAndUp {}

  @ErrorCatalog("C:\\catalogs\\ram.yaml")
  interface WindowsDrive {}

  @ErrorCatalog("\\\\server\\share\\ram.yaml")
  interface WindowsShare {}

  @ErrorCatalog("..\\ram.yaml")
  interface WindowsUp {}

  @ErrorCatalog("file:catalogs/ram.yaml")
  interface Url {}

  @ErrorCatalog("jar:file:///lib.jar!/ram.yaml")
  interface UrlOfJar {}

  @ErrorCatalog("~/catalogs/ram.yaml")
  interface Home {}

  @ErrorCatalog("catalogs/*.yaml")
  interface Glob {}

  @ErrorCatalog("..")
  interface OnlyUp {}
}
