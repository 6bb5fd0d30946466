package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.text.JavaText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What every error has a value of: an array in the order of the constants.
 *
 * @param name the name of the enum's accessor
 * @param returned the type of a value
 * @param element the type of an element
 * @param constant the name of the array
 * @param elements the elements, as expressions
 */
record FactTable(
    String name, TypeName returned, TypeName element, String constant, List<String> elements) {

  private static final int ENTRIES_OF_TABLE = 12;
  private static final int ENTRIES_OF_TEXT = 2;

  private static final ClassName STRING = ClassName.get(String.class);
  private static final TypeName NAMES = ParameterizedTypeName.get(Set.class, String.class);

  /** Of values that stand in the array as they are. */
  static FactTable of(String name, TypeName type, String constant, List<String> values) {
    return new FactTable(name, type, type, constant, values);
  }

  /** Of sets of names, which hold no space: thousands of sets would be more than a method holds. */
  static FactTable ofNames(String name, String constant, List<List<String>> names) {
    List<String> elements =
        names.stream().map(each -> JavaText.literal(String.join(" ", each))).toList();
    return new FactTable(name, NAMES, STRING, constant, elements);
  }

  /** The method of the enum that asks for it, which the class of facts holds. */
  MethodSpec accessor(ClassName facts) {
    CodeBlock element = CodeBlock.of("$T.$N[ordinal()]", facts, constant);
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
    if (returned.equals(NAMES)) {
      return accessor
          .addStatement("$T names = $L", STRING, element)
          .addStatement(
              "return names.isEmpty() ? $1T.of() : $1T.of(names.split($2S))", Set.class, " ")
          .build();
    }
    return accessor.addStatement("return $L", element).build();
  }

  FieldSpec field() {
    return FieldSpec.builder(ArrayTypeName.of(element), constant, Modifier.STATIC, Modifier.FINAL)
        .initializer("$N()", methodName())
        .build();
  }

  MethodSpec method() {
    return ArrayMethod.of(element, methodName(), elements);
  }

  /** How many entries the elements take of the constant pool of the class that holds them. */
  int poolEntries() {
    return ENTRIES_OF_TABLE
        + ENTRIES_OF_TEXT * (int) elements.stream().distinct().count();
  }

  private String methodName() {
    return constant.toLowerCase(Locale.ROOT);
  }
}
