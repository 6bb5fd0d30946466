package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("own/catalg.yaml")
public interface Own {}
