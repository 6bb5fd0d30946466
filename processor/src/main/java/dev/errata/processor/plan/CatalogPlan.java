package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All that is generated for one annotated interface. Every name and type is decided here.
 *
 * @param names the types that are generated
 * @param options what the annotation and its surroundings ask for
 * @param origin what it is generated from, for comments
 * @param separator what parts the name of a family from the rest of a code
 * @param families the families that have errors
 * @param languages the languages that the errors are translated into
 * @param errors the errors in catalog order
 * @param facts what is told of errors beside the usual
 * @param errorsByStatus the errors that stand for an answer without a code, in catalog order
 * @param used what is generated for the interfaces whose errors are decoded too
 * @param wire how bodies look, the one first that is written
 * @param validators the validators in catalog order
 * @param constants the constants that the validators use
 */
public record CatalogPlan(
    TypeNames names,
    Options options,
    Origin origin,
    String separator,
    List<FamilyPlan> families,
    List<LanguagePlan> languages,
    List<ErrorPlan> errors,
    List<FactPlan> facts,
    Map<Integer, ErrorPlan> errorsByStatus,
    List<TypeNames> used,
    List<String> wire,
    List<ValidatorPlan> validators,
    List<ConstantPlan> constants) {

  /** What surely is an int, written in the one way that it is. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  /**
   * What the annotation and its surroundings ask for.
   *
   * @param isPublic whether the top-level types are public
   * @param stackTraces whether exceptions have stack traces, but for errors that want none
   * @param classPerError whether each error has an exception class, or only each family
   * @param hidesJavaLang whether the package has types that are named as some of {@code java.lang}
   */
  public record Options(
      boolean isPublic, boolean stackTraces, boolean classPerError, boolean hidesJavaLang) {}

  /**
   * Where a catalog comes from.
   *
   * @param path its path
   * @param title what it is about
   * @param documentation the address of an error's documentation, with {@code {code}} in it
   */
  public record Origin(String path, Optional<String> title, Optional<String> documentation) {}

  /** The qualified names of the generated top-level types. */
  public List<String> typeNames() {
    List<ClassName> types = new ArrayList<>(names.all());
    if (validators.isEmpty()) {
      types.remove(names.validator());
    }
    return types.stream().map(ClassName::canonicalName).toList();
  }

  /** Whether errors of other interfaces are decoded too. */
  public boolean usesOthers() {
    return !used.isEmpty();
  }

  /** Whether each code is a number that a program may have as one. */
  public boolean hasNumericCodes() {
    return errors.stream().allMatch(error -> NUMBER.matcher(error.code()).matches());
  }

  /** Whether there are errors that have a code in common with others. */
  public boolean hasSharedCodes() {
    return errors.stream().anyMatch(error -> error.identity().isShared());
  }

  /** Whether any error is deprecated, so that using it must not warn within generated code. */
  public boolean hasDeprecated() {
    return errors.stream().anyMatch(ErrorPlan::isDeprecated);
  }
}
