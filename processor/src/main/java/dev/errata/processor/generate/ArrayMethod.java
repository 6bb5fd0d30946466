package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A method that makes an array with an element for each error. Each array has one of its own, since
 * no initializer could hold all arrays.
 */
final class ArrayMethod {

  private ArrayMethod() {}

  /** One literal holds all elements, since thousands of them would be slow one by one. */
  static MethodSpec of(TypeName element, String name, List<String> elements) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ArrayTypeName.of(element))
        .addCode("return new $T[] {\n$>$L$<\n};\n", element, String.join(",\n", elements))
        .build();
  }
}
