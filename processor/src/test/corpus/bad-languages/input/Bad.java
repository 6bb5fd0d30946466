package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(
    value = "catalog.yaml",
    languages = {"german", "", "de_CH", "iw", "und", "fr", "fr", "deutschland"})
interface Bad {}
