package com.example.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the other processors made of generated types does what was asked for. */
class NeighboursTest {

  @Test
  void autoValueHoldsGeneratedTypes() {
    Incident incident = Incident.builder()
        .code(ShopErrorCode.CART_EMPTY)
        .cart(ShopErrors.cartEmpty("7"))
        .build();

    assertThat(incident.code()).isEqualTo(ShopErrorCode.CART_EMPTY);
    assertThat(incident.cart()).get().isInstanceOf(ShopException.CartEmpty.class);
  }

  @Test
  void autoValueCopiesAnAnnotationWithGeneratedConstants() {
    Incident incident = Incident.builder().code(ShopErrorCode.CART_CLOSED).build();

    FailsWith copied = incident.getClass().getAnnotation(FailsWith.class);

    assertThat(copied.value()).containsExactly(ShopErrorCode.CART_EMPTY);
    assertThat(copied.id()).isEqualTo("Cart.Empty");
  }

  @Test
  void lombokBuildsFromGeneratedTypes() {
    ShopException.StockExhausted cause = ShopErrors.stockExhausted("tea", 3);

    Report report =
        Report.builder().code(ShopErrorCode.STOCK_EXHAUSTED).cause(cause).build();

    assertThat(report.getCode()).isEqualTo(ShopErrorCode.STOCK_EXHAUSTED);
    assertThat(report.getCause().left()).isEqualTo(3);
    assertThat(report.getId()).isEqualTo("Stock.Exhausted");
  }

  @Test
  void lombokChangesMethodsThatThrowGeneratedExceptions() throws NoSuchMethodException {
    Cashier cashier = new Cashier(ShopErrorCode.CART_EMPTY);

    assertThat(cashier.getExpected()).isEqualTo(ShopErrorCode.CART_EMPTY);
    assertThat(cashier.pay("7")).isEqualTo("paid 7");
    assertThatThrownBy(() -> cashier.pay("")).isInstanceOf(ShopException.CartEmpty.class);
    assertThatThrownBy(() -> cashier.pay("paid"))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(ShopException.CartClosed.class);
    assertThat(Cashier.class
            .getMethod("pay", String.class)
            .getAnnotation(FailsWith.class)
            .exception())
        .isEqualTo(ShopException.Cart.class);
  }

  @Test
  void mapStructMapsGeneratedExceptionsAndEnums() {
    ShopException.StockExhausted error = ShopErrors.stockExhausted("tea", 3);

    assertThat(ProblemMapper.INSTANCE.problem(error))
        .isEqualTo(Problem.builder()
            .code("Stock.Exhausted")
            .status(409)
            .text("Of tea only 3 are left.")
            .blame(Problem.Blame.SHOP)
            .build());
    assertThat(ProblemMapper.INSTANCE.blame(ShopErrorCode.CART_CLOSED))
        .isEqualTo(Problem.Blame.CLIENT);
    assertThat(ProblemMapper.INSTANCE.report(ShopErrorCode.STOCK_EXHAUSTED, error))
        .isEqualTo(
            Report.builder().code(ShopErrorCode.STOCK_EXHAUSTED).cause(error).build());
  }
}
