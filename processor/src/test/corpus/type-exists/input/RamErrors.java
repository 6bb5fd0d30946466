package com.acme;

final class RamErrors {}
