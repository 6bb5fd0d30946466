package com.example.quickstart;

import dev.errata.ErrorCatalog;

@ErrorCatalog(
    value = "catalogs/shop.yaml",
    exclude = "Left.*",
    languages = {"de", "de-CH"},
    requireTranslations = true)
interface Shop {}
