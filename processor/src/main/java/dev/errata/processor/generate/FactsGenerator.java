package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FactPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class within the enum that holds what the catalog tells of its constants. */
final class FactsGenerator {

  private final CatalogPlan plan;
  private final ClassName type;

  /** Those of the catalog's own that are held by classes beside, since one could not hold all. */
  private final List<List<OwnFact>> beside = new ArrayList<>();

  private final List<OwnFact> own = new ArrayList<>();
  private final List<FactTable> tables = new ArrayList<>();
  private final List<FactFlag> flags = new ArrayList<>();

  FactsGenerator(CatalogPlan plan) {
    this.plan = plan;
    this.type = plan.names().errorCode().nestedClass("Facts");
    if (plan.hasSharedCodes()) {
      addTexts("id", "IDS", error -> error.identity().id());
    }
    addTable("status", TypeName.INT, "STATUSES", e -> String.valueOf(e.traits().status()));
    addTexts("message", "MESSAGES", error -> error.message().text());
    addOptionalTexts("description", "DESCRIPTIONS", error -> error.texts().description());
    addOptionalTexts("solution", "SOLUTIONS", error -> error.texts().solution());
    addParams("sensitiveParams", "SENSITIVE_PARAMS", ParamPlan::sensitive);
    addParams("internalParams", "INTERNAL_PARAMS", ParamPlan::internal);
    addOptionalTexts("retryAfterParam", "RETRY_AFTER_PARAMS", e -> e.traits().retryAfter());
    addFlag("retryable", "RETRYABLE", false, error -> error.traits().retryable());
    addFlag("hasStackTrace", "WITH_STACK_TRACE", true, error -> error.traits().hasStackTrace());
    addOwn();
  }

  /** The class of all facts, and more of them if it could not hold all. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    types.add(type(type, tables, own, flags));
    for (int i = 0; i < beside.size(); i++) {
      types.add(type(beside(i), List.of(), beside.get(i), List.of()));
    }
    return types;
  }

  private static TypeSpec type(
      ClassName type, List<FactTable> tables, List<OwnFact> own, List<FactFlag> flags) {
    return TypeSpec.classBuilder(type)
        .addAnnotation(RuntimeTypes.GENERATED)
        .addJavadoc(
            "What the catalog tells of the constants, in their order; loaded when it is asked for.")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(tables.stream().map(FactTable::field).toList())
        .addFields(own.stream().map(OwnFact::field).toList())
        .addFields(flags.stream().flatMap(flag -> flag.field().stream()).toList())
        .addMethods(tables.stream().map(FactTable::method).toList())
        .addMethods(own.stream().map(OwnFact::method).toList())
        .build();
  }

  /** The methods of the enum that ask for what the class holds. */
  List<MethodSpec> accessors() {
    return Stream.of(
            tables.stream().map(table -> table.accessor(type)),
            flags.stream().map(flag -> flag.accessor(type)),
            own.stream().map(fact -> fact.accessor(type)),
            IntStream.range(0, beside.size())
                .boxed()
                .flatMap(i -> beside.get(i).stream().map(fact -> fact.accessor(beside(i)))))
        .flatMap(Function.identity())
        .toList();
  }

  /** The enums of facts whose values are some of a list. */
  List<TypeSpec> choices() {
    return Stream.concat(own.stream(), beside.stream().flatMap(List::stream))
        .flatMap(fact -> fact.type().stream())
        .toList();
  }

  /** No type of a catalog's own has such a name, since words of theirs have no underscores. */
  private ClassName beside(int number) {
    return plan.names().errorCode().nestedClass("Facts_" + (number + 1));
  }

  private void addOwn() {
    int entries = tables.stream().mapToInt(FactTable::poolEntries).sum();
    List<OwnFact> holder = own;
    for (FactPlan planned : plan.facts()) {
      OwnFact fact = new OwnFact(planned);
      entries += fact.poolEntries();
      if (entries > ClassFileLimits.POOL_ENTRIES) {
        holder = new ArrayList<>();
        beside.add(holder);
        entries = fact.poolEntries();
      }
      holder.add(fact);
    }
  }

  private void addTable(
      String name, TypeName element, String table, Function<ErrorPlan, String> value) {
    tables.add(
        FactTable.of(name, element, table, plan.errors().stream().map(value).toList()));
  }

  private void addTexts(String name, String table, Function<ErrorPlan, String> text) {
    addTable(name, ClassName.get(String.class), table, text.andThen(JavaText::literal));
  }

  /** What no error of the catalog has is left to the default of the interface. */
  private void addOptionalTexts(String name, String table, Function<ErrorPlan, String> text) {
    if (plan.errors().stream().anyMatch(error -> !text.apply(error).isEmpty())) {
      addTexts(name, table, text);
    }
  }

  /** The names of the parameters, which hold no space, in one text for each error. */
  private void addParams(String name, String table, Predicate<ParamPlan> which) {
    List<List<String>> names = plan.errors().stream()
        .map(error -> error.params().stream().filter(which).map(ParamPlan::name).toList())
        .toList();
    if (!names.stream().allMatch(List::isEmpty)) {
      tables.add(FactTable.ofNames(name, table, names));
    }
  }

  /** What all errors have as the interface has it by default is left to that. */
  private void addFlag(String name, String set, boolean byDefault, Predicate<ErrorPlan> flag) {
    Map<Boolean, List<ErrorPlan>> errors =
        plan.errors().stream().collect(Collectors.partitioningBy(flag));
    boolean usual = errors.get(true).size() > errors.get(false).size();
    List<ErrorPlan> others = errors.get(!usual);
    if (usual != byDefault || !others.isEmpty()) {
      String constant = (usual ? "NOT_" : "") + set;
      flags.add(new FactFlag(plan.names().errorCode(), name, usual, constant, others));
    }
  }
}
