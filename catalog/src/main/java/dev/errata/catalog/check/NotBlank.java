package dev.errata.catalog.check;

/** The text holds something other than white space. */
public record NotBlank() implements Condition {}
