/** Generates errors from a catalog of another module, and exports them. */
module com.example.shop {
  requires transitive dev.errata;
  requires com.example.catalogs;

  exports com.example.shop;
}
