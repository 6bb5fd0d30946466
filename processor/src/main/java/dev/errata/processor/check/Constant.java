package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A constant of the class of validators. Checks share those that are equal. */
public interface Constant {

  /** What its name ends with, by which its check asks for it. */
  String suffix();

  /** Its type. */
  TypeName type();

  /** The initializer. Until it is asked for, the catalog may have mistakes. */
  CodeBlock value();

  /** How many values or ranges the initializer lists, which a class holds only so many of. */
  default int parts() {
    return 1;
  }
}
