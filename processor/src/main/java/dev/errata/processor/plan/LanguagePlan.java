package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;

/**
 * A language that the errors of a catalog are translated into.
 *
 * @param tag its tag (BCP 47)
 * @param texts the class that holds its texts
 */
public record LanguagePlan(String tag, ClassName texts) {}
