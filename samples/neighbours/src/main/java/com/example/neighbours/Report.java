package com.example.neighbours;

import lombok.Builder;
import lombok.NonNull;
import lombok.Value;

/** Lombok writes the getters and the builder, whose types are generated. */
@Value
@Builder
public class Report {

  @NonNull
  ShopErrorCode code;

  ShopException.StockExhausted cause;

  @Builder.Default
  String id = ShopErrorCode.Id.STOCK_EXHAUSTED;
}
