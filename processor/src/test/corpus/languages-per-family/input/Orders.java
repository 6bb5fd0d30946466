package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(
    value = "catalog.yaml",
    exclude = "Left.*",
    languages = {"de", "de-CH"},
    requireTranslations = true,
    exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
interface Orders {}
