package com.example.kotlin

class Cashier {

  /** Says what was paid, or what to do instead. */
  @FailsWith(ShopErrorCode.STOCK_EXHAUSTED, ShopErrorCode.Id.STOCK_EXHAUSTED)
  fun pay(cart: String?): String =
    try {
      if (cart == "tea") throw ShopErrors.stockExhausted("tea", 3)
      "paid " + ShopValidator.cart(cart)
    } catch (e: ShopException.CartEmpty) {
      "not paid: ${e.message}"
    } catch (e: ShopException) {
      advice(e)
    }
}
