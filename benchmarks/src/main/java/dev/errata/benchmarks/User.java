package dev.errata.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A user whose name Hibernate Validator and avaje-validator check; the latter generates for it at
 * compile time.
 */
@Valid
public record User(
    @Pattern(regexp = "[A-Za-z0-9._-]*") @Size(min = 1, max = 64)
    String name) {}
