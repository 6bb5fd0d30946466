package com.acme;

/** Has nothing to do with errors. */
public final class Plain {}
