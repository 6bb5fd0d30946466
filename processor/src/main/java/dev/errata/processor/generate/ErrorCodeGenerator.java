package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the enum of error codes.
 *
 * <p>Its constants have no arguments: an initializer holds 65,535 bytes (Java virtual machine
 * specification, 4.7.3), which is 4,000 constants so and 2,000 with their texts. Its fields are in
 * small letters, since the name of a constant might be that of an error.
 */
final class ErrorCodeGenerator {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final String IDS = "Id";
  private static final String CODES = "codes";

  private final CatalogPlan plan;
  private final Javadocs javadocs;
  private final ClassName errorCode;

  ErrorCodeGenerator(CatalogPlan plan, Javadocs javadocs) {
    this.plan = plan;
    this.javadocs = javadocs;
    this.errorCode = plan.names().errorCode();
  }

  TypeSpec type() {
    FactsGenerator facts = new FactsGenerator(plan);
    TypeSpec.Builder type = TypeSpec.enumBuilder(errorCode)
        .addAnnotation(RuntimeTypes.GENERATED)
        .addJavadoc("$L", Javadocs.type(plan.origin(), "one constant for each."))
        .addSuperinterface(RuntimeTypes.ERROR_CODE);
    plan.errors().forEach(e -> type.addEnumConstant(e.names().constant(), constant(e)));
    CodeIndex index = new CodeIndex(plan);
    type.addField(codes())
        .addField(index.field())
        .addStaticBlock(index.initializer())
        .addMethods(index.methods())
        .addMethod(code())
        .addMethods(facts.accessors())
        .addMethod(makeCodes())
        .addTypes(facts.choices())
        .addType(ids())
        .addTypes(facts.types());
    if (!plan.languages().isEmpty()) {
      LanguageMethods languages = new LanguageMethods(plan);
      type.addMethods(languages.methods()).addTypes(languages.types());
    }
    return type.build();
  }

  private TypeSpec constant(ErrorPlan error) {
    return TypeSpec.anonymousClassBuilder("")
        .addJavadoc("$L", javadocs.error(error))
        .addAnnotations(Annotations.of(error))
        .build();
  }

  private static FieldSpec codes() {
    return FieldSpec.builder(ArrayTypeName.of(STRING), CODES)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$N()", CODES)
        .build();
  }

  private MethodSpec makeCodes() {
    List<String> ids = plan.errors().stream()
        .map(error -> IDS + "." + error.names().constant())
        .toList();
    return ArrayMethod.of(STRING, CODES, ids);
  }

  private static MethodSpec code() {
    return MethodSpec.methodBuilder("code")
        .addAnnotation(Annotations.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(STRING)
        .addStatement("return $N[ordinal()]", CODES)
        .build();
  }

  private TypeSpec ids() {
    return TypeSpec.classBuilder(IDS)
        .addAnnotation(RuntimeTypes.GENERATED)
        .addJavadoc("The codes as they stand on the wire: for annotations and for {@code switch}.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addFields(plan.errors().stream().map(this::id).toList())
        .addMethod(
            MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private FieldSpec id(ErrorPlan error) {
    return FieldSpec.builder(STRING, error.names().constant())
        .addJavadoc("$L", javadocs.error(error))
        .addAnnotations(Annotations.of(error))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", JavaText.literal(error.code()))
        .build();
  }
}
