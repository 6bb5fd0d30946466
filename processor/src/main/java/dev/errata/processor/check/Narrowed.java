package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A variable for a value of which more is known now.
 *
 * @param name its name
 * @param type its type
 * @param value what it is set to
 * @param canBeNull whether it is null for a value that fails all checks that follow
 */
public record Narrowed(String name, TypeName type, CodeBlock value, boolean canBeNull) {}
