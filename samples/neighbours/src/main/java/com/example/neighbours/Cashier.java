package com.example.neighbours;

import java.io.IOException;
import java.time.Instant;
import lombok.Cleanup;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import lombok.val;

/** Lombok changes methods that throw and catch generated exceptions. */
@Getter
@RequiredArgsConstructor
public class Cashier {

  private final ShopErrorCode expected;

  @SneakyThrows(IOException.class)
  @FailsWith(
      value = {ShopErrorCode.CART_EMPTY, ShopErrorCode.CART_CLOSED},
      exception = ShopException.Cart.class)
  public String pay(String cart) {
    @Cleanup Till till = new Till();
    try {
      if (cart.isEmpty()) {
        throw ShopErrors.cartEmpty(cart);
      }
      if (cart.equals("paid")) {
        val closed = ShopErrors.cartClosed(cart, Instant.EPOCH);
        throw closed;
      }
      return till.take(ShopValidator.cart(cart));
    } catch (ShopException.CartClosed e) {
      throw new IOException(e.code(), e);
    }
  }

  private static final class Till {

    String take(String cart) {
      return "paid " + cart;
    }

    void close() {}
  }
}
