package com.acme;

public interface Plain {}
