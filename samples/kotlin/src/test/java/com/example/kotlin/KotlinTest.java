package com.example.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Kotlin sees generated Java as it sees any other. */
class KotlinTest {

  @Test
  void catchesErrors() {
    Cashier cashier = new Cashier();

    assertThat(cashier.pay("7")).isEqualTo("paid 7");
    assertThat(cashier.pay(null)).isEqualTo("not paid: The cart null is empty.");
    assertThat(cashier.pay("tea")).isEqualTo("take 3 of tea");
  }

  @Test
  void tellsErrorsApartByTheirClass() {
    assertThat(AdviceKt.advice(ShopErrors.cartEmpty("7")))
        .isEqualTo("put something into the cart 7");
    assertThat(AdviceKt.advice(ShopErrors.cartClosed("7", Instant.EPOCH)))
        .isEqualTo("take another cart");
    assertThat(AdviceKt.advice(ShopErrors.decode(418, "Tea.Pot", "short and stout")))
        .isEqualTo("ask us about Tea.Pot");
  }

  @Test
  void tellsErrorsApartByTheirConstant() {
    assertThat(ShopErrorCode.values())
        .filteredOn(AdviceKt::isWorthARetry)
        .containsExactly(ShopErrorCode.STOCK_EXHAUSTED);
  }

  @Test
  void hasGeneratedConstantsInAnnotations() throws NoSuchMethodException {
    FailsWith annotation =
        Cashier.class.getMethod("pay", String.class).getAnnotation(FailsWith.class);

    assertThat(annotation.code()).isEqualTo(ShopErrorCode.STOCK_EXHAUSTED);
    assertThat(annotation.id()).isEqualTo("Stock.Exhausted");
  }
}
