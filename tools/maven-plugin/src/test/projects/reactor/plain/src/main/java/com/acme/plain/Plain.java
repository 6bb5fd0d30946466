package com.acme.plain;

/** Has nothing to do with errors. */
public final class Plain {}
