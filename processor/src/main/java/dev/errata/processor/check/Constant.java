package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A constant of the class of validators. Checks share those that are equal.
 *
 * @param suffix what its name ends with, by which its check asks for it
 * @param type its type
 * @param maker what is called to make it
 * @param parts the arguments, of which a class can hold only so many; no line is broken within one,
 *     or parts that differ behind the break would be equal
 */
public record Constant(String suffix, TypeName type, CodeBlock maker, List<CodeBlock> parts) {

  /** The initializer. */
  public CodeBlock value() {
    return CodeBlock.of("$L($Z$L)", maker, CodeBlock.join(parts, ",$W"));
  }
}
