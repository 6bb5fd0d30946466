package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.check.CheckCode;
import dev.errata.processor.check.CheckCodes;
import dev.errata.processor.check.Narrowed;
import dev.errata.processor.plan.CheckPlan;
import java.util.Optional;

/**
 * A loop over the elements of a list, up to the first that fails a check: a list of a million bad
 * ones is no reason for as many errors.
 */
record ElementCheck(CheckPlan check, CheckCode ofElement, FailureCode failure) {

  /** No input has this name, and a value that is a list has no variable of it. */
  private static final String ELEMENT = "object";

  CodeBlock code(String list) {
    Optional<CheckCode> guard = CheckCodes.guard(check.types());
    Optional<Narrowed> narrowed = guard.flatMap(is -> is.narrowed(ELEMENT));
    String element = narrowed.map(Narrowed::name).orElse(ELEMENT);
    CodeBlock.Builder code =
        CodeBlock.builder().beginControlFlow("for ($T $N : $N)", Object.class, ELEMENT, list);
    skipped(guard)
        .ifPresent(skipped ->
            code.beginControlFlow("if ($L)", skipped).addStatement("continue").endControlFlow());
    narrowed.ifPresent(
        value -> code.addStatement("$T $N =$W$L", value.type(), value.name(), value.value()));
    check
        .counts()
        .forEach(count ->
            code.addStatement("int $N =$W$L", count.variable(), count.of(check.operands(element))));
    return code.beginControlFlow("if ($L)", fails(narrowed, element))
        .addStatement(failure.of(check, input -> element))
        .addStatement("break")
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** What passes without being looked at; empty if nothing does. */
  private Optional<CodeBlock> skipped(Optional<CheckCode> guard) {
    return ofElement.isAboutPresence()
        ? Optional.empty()
        : Optional.of(guard
            .map(is -> is.fails(check.operands(ELEMENT)))
            .orElseGet(() -> CodeBlock.of("$N == null", ELEMENT)));
  }

  private CodeBlock fails(Optional<Narrowed> narrowed, String element) {
    CodeBlock fails = ofElement.fails(check.operands(element));
    return narrowed.filter(Narrowed::canBeNull).isPresent()
        ? CodeBlock.of("$N == null$W|| $L", element, fails)
        : fails;
  }
}
