package com.example.quickstart;

import dev.errata.ErrorCatalog;
import dev.errata.ErrorCatalog.Exceptions;

@ErrorCatalog(
    value = "catalogs/iam.yaml",
    languages = "de",
    requireTranslations = true,
    exceptions = Exceptions.PER_FAMILY)
interface IamInGerman {}
