package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.FactPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.JavadocText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates what the enum tells of a fact of the catalog's own.
 *
 * @param fact the fact
 */
record OwnFact(FactPlan fact) {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final String TEXT = "text";

  private static final int ENTRIES_OF_FACT = 12;
  private static final int ENTRIES_OF_VALUE = 3;

  /** The array of the values, in the class of facts. */
  FieldSpec field() {
    return FieldSpec.builder(ArrayTypeName.of(stored()), fact.table())
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("$N()", method())
        .build();
  }

  /** What fills it. */
  MethodSpec method() {
    List<String> elements = fact.values().stream()
        .map(value -> value.map(this::element).orElse("null"))
        .toList();
    return ArrayMethod.of(stored(), fact.table().toLowerCase(Locale.ROOT), elements);
  }

  /** The method of the enum that asks for it. */
  MethodSpec accessor(ClassName facts) {
    CodeBlock stored = CodeBlock.of("$T.$N[ordinal()]", facts, fact.table());
    return MethodSpec.methodBuilder(fact.accessor())
        .addJavadoc("$L", javadoc())
        .addModifiers(Modifier.PUBLIC)
        .returns(
            fact.optional()
                ? ParameterizedTypeName.get(
                    ClassName.get(Optional.class), told().box())
                : told())
        .addStatement("return $L", fact.optional() ? maybe(stored) : read(stored))
        .build();
  }

  /** The enum of the values, if they are some of a list. */
  Optional<TypeSpec> type() {
    if (fact.paramType().isPresent()) {
      return Optional.empty();
    }
    TypeSpec.Builder type = TypeSpec.enumBuilder(fact.choices())
        .addJavadoc("What the $L of an error can be.", JavadocText.code(fact.name()))
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.PUBLIC);
    fact.constants()
        .forEach((constant, text) -> type.addEnumConstant(
            constant,
            TypeSpec.anonymousClassBuilder("$L", JavaText.literal(text))
                .addJavadoc("$L.", JavadocText.code(text))
                .build()));
    return Optional.of(type.addField(STRING, TEXT, Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder()
            .addParameter(STRING, TEXT)
            .addStatement("this.$1N = $1N", TEXT)
            .build())
        .addMethod(MethodSpec.methodBuilder(TEXT)
            .addJavadoc("The value as the catalog writes it, which a name of Java may not be.")
            .addModifiers(Modifier.PUBLIC)
            .returns(STRING)
            .addStatement("return $N", TEXT)
            .build())
        .build());
  }

  /** How many entries the values take of the constant pool of the class that holds them. */
  int poolEntries() {
    int distinct = (int) fact.values().stream().distinct().count();
    return ENTRIES_OF_FACT + ENTRIES_OF_VALUE * distinct;
  }

  private String javadoc() {
    String meaning = fact.description()
        .map(JavadocText::html)
        .filter(text -> !text.isEmpty())
        .orElse("The " + JavadocText.code(fact.name()) + " of the error.");
    return JavadocText.wrap(
        meaning + (fact.optional() ? "\n\n@return empty if the catalog does not say" : ""));
  }

  private TypeName told() {
    if (fact.paramType().isEmpty()) {
      return fact.choices();
    }
    return fact.javaType().given();
  }

  /** What an array holds: it takes fewer bytes to make texts than to make what they mean. */
  private TypeName stored() {
    if (fact.paramType().isEmpty()) {
      return fact.choices();
    }
    return switch (fact.paramType().get()) {
      case INT, LONG, DOUBLE, BOOLEAN -> fact.optional() ? told().box() : told();
      default -> STRING;
    };
  }

  private String element(String value) {
    if (fact.paramType().isEmpty()) {
      return fact.choices().simpleName() + "." + constant(value);
    }
    return switch (fact.paramType().get()) {
      case INT, BOOLEAN -> value;
      case LONG -> value + "L";
      case DOUBLE -> Double.toString(Double.parseDouble(value));
      default -> JavaText.literal(value);
    };
  }

  /** A text that is none of the choices was reported. */
  private String constant(String value) {
    return fact.constants().entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private CodeBlock read(CodeBlock stored) {
    return switch (maker()) {
      case "" -> stored;
      case "new" -> CodeBlock.of("new $T($L)", told(), stored);
      default -> CodeBlock.of("$T.$L($L)", told(), maker(), stored);
    };
  }

  private CodeBlock maybe(CodeBlock stored) {
    CodeBlock optional = CodeBlock.of("$T.ofNullable($L)", Optional.class, stored);
    return maker().isEmpty() ? optional : CodeBlock.of("$L.map($T::$L)", optional, told(), maker());
  }

  /** What makes a value of its text; empty if it is stored as it is. */
  private String maker() {
    return fact.paramType()
        .map(type -> switch (type) {
          case DECIMAL -> "new";
          case INSTANT, DURATION -> "parse";
          case UUID -> "fromString";
          case URI -> "create";
          case STRING, INT, LONG, DOUBLE, BOOLEAN -> "";
        })
        .orElse("");
  }
}
