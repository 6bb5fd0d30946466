package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("good.yaml")
public interface Good {}
