package dev.errata.processor.plan;

/**
 * The texts of an error in a language: where that has none, those of the next wider one, and in the
 * end the catalog's own.
 *
 * @param message the message
 * @param description what the error means; empty if unknown
 * @param solution what to do about it; empty if unknown
 */
public record TranslationPlan(MessagePlan message, String description, String solution) {}
