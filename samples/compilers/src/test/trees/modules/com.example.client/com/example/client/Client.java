package com.example.client;

import com.example.shop.ShopErrorCode;
import com.example.shop.ShopErrors;
import com.example.shop.ShopException;

/** Reads an error that came over the wire. */
final class Client {

  private Client() {}

  public static void main(String[] args) {
    ShopException error = ShopErrors.decode(409, "Stock.Exhausted", "Of tea only 3 are left.");
    if (error instanceof ShopException.StockExhausted exhausted
        && error.errorCode() == ShopErrorCode.STOCK_EXHAUSTED) {
      System.out.println(exhausted.left() + " of " + exhausted.article());
    }
  }
}
