package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog(value = "billing.yaml", exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
interface Billing {}
