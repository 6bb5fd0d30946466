package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Generates what the base class has to read messages that may be worded in several ways. */
record WordingMethods(CatalogPlan plan) {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final ArrayTypeName PLACES = ArrayTypeName.of(TypeName.INT);

  /** None if no message with values is translated. */
  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
    Predicate<ErrorPlan> isRead = ErrorPlan::hasTranslatedValues;
    if (plan.errors().stream().anyMatch(isRead)) {
      all.add(valueOf());
    }
    if (plan.errors().stream().anyMatch(isRead.and(ErrorPlan::isSensitive))) {
      all.add(masked());
    }
    return all;
  }

  private static MethodSpec valueOf() {
    TypeVariableName type = TypeVariableName.get("T");
    return MethodSpec.methodBuilder("valueOf")
        .addJavadoc("What all wordings that fit have for a parameter; null if they differ.")
        .addModifiers(Modifier.STATIC)
        .addTypeVariable(type)
        .addParameter(SeveralWordingsCode.READERS, "readers")
        .addParameter(STRING, "name")
        .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), type), "type")
        .addParameter(PLACES, "places")
        .varargs()
        .returns(type)
        .addStatement("boolean fits = readers[0].fits()")
        .addStatement("$T value = readers[0].value(name, places[0], type)", type)
        .beginControlFlow("for (int i = 1; i < readers.length; i++)")
        .beginControlFlow("if (readers[i].fits())")
        .addStatement("$T other = readers[i].value(name, places[i], type)", type)
        .beginControlFlow("if (fits && !$T.equals(value, other))", Objects.class)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("fits = true")
        .addStatement("value = other")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return value")
        .build();
  }

  private static MethodSpec masked() {
    return MethodSpec.methodBuilder("masked")
        .addJavadoc("The text with values masked, unless a translation may be worded like it.")
        .addModifiers(Modifier.STATIC)
        .addParameter(SeveralWordingsCode.READERS, "readers")
        .addParameter(STRING, "otherwise")
        .addParameter(PLACES, "places")
        .varargs()
        .returns(STRING)
        .beginControlFlow("for (int i = 1; i < readers.length; i++)")
        .beginControlFlow("if (readers[i].fits())")
        .addStatement("return otherwise")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return readers[0].masked(otherwise, places)")
        .build();
  }
}
