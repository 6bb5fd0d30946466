package com.example.shop;

/** Uses what is generated. */
public final class Till {

  private Till() {}

  /**
   * Prints what comes of an empty cart.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    try {
      throw ShopErrors.cartEmpty("7");
    } catch (ShopException.Cart e) {
      System.out.println(e.getMessage());
    }
  }
}
