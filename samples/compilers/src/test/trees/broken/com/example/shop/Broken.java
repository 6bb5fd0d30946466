package com.example.shop;

final class Broken {

  private Broken() {}

  static String cart() {
    return ShopErrors.cartEmpty("7").noSuchMethod();
  }

  static String status() {
    return String.valueOf(ShopErrors.cartEmpty("7").status());
  }
}
