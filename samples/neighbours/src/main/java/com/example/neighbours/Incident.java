package com.example.neighbours;

import com.google.auto.value.AutoValue;
import java.util.Optional;

/**
 * AutoValue writes a class that has fields of generated types, and copies our annotation onto it.
 */
@AutoValue
@AutoValue.CopyAnnotations
@FailsWith(value = ShopErrorCode.CART_EMPTY, id = ShopErrorCode.Id.CART_EMPTY)
public abstract class Incident {

  public abstract ShopErrorCode code();

  public abstract Optional<ShopException.Cart> cart();

  public static Builder builder() {
    return new AutoValue_Incident.Builder();
  }

  /** AutoValue writes this one too. */
  @AutoValue.Builder
  public abstract static class Builder {

    public abstract Builder code(ShopErrorCode code);

    public abstract Builder cart(ShopException.Cart cart);

    public abstract Incident build();
  }
}
