package com.example.quickstart;

/** A user as it is stored. A validator returns what it was given, and so stands where that goes. */
record User(String name) {

  User {
    name = RamValidator.userName(name);
  }
}
