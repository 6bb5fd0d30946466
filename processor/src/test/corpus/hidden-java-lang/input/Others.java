package com.acme;

interface Override {}

class Integer {}

class Map {}

class Throwable {}

class Deprecated {}

class SuppressWarnings {}

class Object {}
