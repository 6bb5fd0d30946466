package dev.errata.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The checks of the catalog that the peers have too, as annotations. */
public final class Constrained {

  private Constrained() {}

  @Valid
  public record Required(@NotNull String value) {}

  @Valid
  public record NotEmpty(@NotBlank String value) {}

  @Valid
  public record Length(@Size(min = 1, max = 64) String value) {}

  @Valid
  public record Matching(@Pattern(regexp = "[a-z]+-[0-9]+") String value) {}

  @Valid
  public record Range(@Min(1) @Max(1000) Integer value) {}

  @Valid
  public record Sized(@Size(min = 1, max = 20) List<String> value) {}
}
