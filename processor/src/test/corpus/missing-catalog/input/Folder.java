package com.acme;

import dev.errata.ErrorCatalog;

@ErrorCatalog("own")
public interface Folder {}
