package com.example.kotlin

/** What to tell the customer. Without an `else`: the compiler knows that no error is left out. */
fun advice(error: ShopException): String =
  when (error) {
    is ShopException.CartEmpty -> "put something into the cart ${error.cart()}"
    is ShopException.Cart -> "take another cart"
    is ShopException.StockExhausted -> "take ${error.left()} of ${error.article()}"
    is ShopException.Unknown -> "ask us about ${error.code()}"
  }

/** Whether to try once more, by code. */
fun isWorthARetry(code: ShopErrorCode): Boolean =
  when (code) {
    ShopErrorCode.CART_EMPTY,
    ShopErrorCode.CART_CLOSED -> false
    ShopErrorCode.STOCK_EXHAUSTED -> code.retryable()
  }
