package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.TypeNames;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the constant that tells decoders and encoders of bodies about the API. */
record ApiConstant(CatalogPlan plan) {

  /** {@code Map.of} takes no more. */
  private static final int ENTRIES_OF_MAP = 10;

  FieldSpec field() {
    TypeNames names = plan.names();
    UsedErrors others = new UsedErrors(plan);
    CodeBlock shapes = plan.wire().stream()
        .map(shape -> CodeBlock.of(",\n$L", JavaText.literal(shape)))
        .collect(CodeBlock.joining(""));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ERROR_API, others.decoded()),
            "API",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("What the errors are to the outside, for decoders and encoders of bodies.")
        .addAnnotations(
            plan.errorsByStatus().isEmpty() ? List.of() : Annotations.usingErrorsOf(plan))
        .initializer(
            "new $T<>($>$>\n$T.class,\n$L$T::$N,\n$L,\n$L$L$<$<)",
            RuntimeTypes.ERROR_API,
            names.exception(),
            others.apis(),
            names.factories(),
            others.maker(),
            JavaText.literal(plan.origin().documentation().orElse("")),
            errorsByStatus(),
            shapes)
        .build();
  }

  private CodeBlock errorsByStatus() {
    boolean few = plan.errorsByStatus().size() <= ENTRIES_OF_MAP;
    List<CodeBlock> entries = new ArrayList<>();
    plan.errorsByStatus().forEach((status, error) -> {
      CodeBlock entry = CodeBlock.of(
          "$L, $T.$N", status, plan.names().errorCode(), error.names().constant());
      entries.add(few ? entry : CodeBlock.of("$T.entry($L)", Map.class, entry));
    });
    return CodeBlock.of(
        "$T.$L($L)", Map.class, few ? "of" : "ofEntries", CodeBlock.join(entries, ",$W"));
  }
}
