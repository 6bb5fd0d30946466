package com.example.quickstart;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

@ErrorCatalog(
    value = "catalogs/shop.yaml",
    exclude = "Left.*",
    languages = {"de", "de-CH"},
    exceptions = Exceptions.PER_FAMILY)
interface ShopByFamily {}
