package com.example.standalone;

final class Orders {

  private Orders() {}

  static String find(String order) {
    throw ShopErrors.orderNotFound(order);
  }
}
