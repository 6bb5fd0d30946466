package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import dev.errata.catalog.documents.DocumentedError;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An error of a document, and what was generated for it.
 *
 * <p>What is expected comes from the document. What is found is found by the code on the wire, and
 * by names that may differ in their capitals and underscores alone.
 */
record ApiError(Api api, DocumentedError documented) {

  /** The six spellings: %(key)s, %s, %d, [input length], {} and {The error details}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("%\\(\\w+\\)s|%[sd]|\\[(?:input|condition) [^\\]]+\\]|\\{[^}]*\\}");

  private static final Pattern COUNT =
      Pattern.compile("%d|\\[.*(?:length|size) *\\]", Pattern.CASE_INSENSITIVE);

  private static final String BEFORE_SENSITIVE = "access key ";

  private static final String MASKED = "***";

  String code() {
    return documented.code();
  }

  ErrorCode constant() {
    return only(Stream.of(api.errorCodes.getEnumConstants())
        .filter(constant -> constant.code().equals(code())));
  }

  String constantName() {
    return ((Enum<?>) constant()).name();
  }

  Class<?> exceptionClass() {
    return only(Stream.of(api.exceptions.getClasses())
        .filter(type -> isNamedAsConstant(type.getSimpleName())));
  }

  Method factory() {
    return factory(false);
  }

  CodedException make() {
    return call(factory(), arguments());
  }

  CodedException make(Throwable cause) {
    List<Object> arguments = new ArrayList<>(arguments());
    arguments.add(cause);
    return call(factory(true), arguments);
  }

  CodedException decode(String message) {
    return decode(documented.status(), message);
  }

  CodedException decode(int status, String message) {
    return api.decoder.decode(status, code(), message);
  }

  /** Values for the placeholders, which a careless formatter or regex would trip over. */
  List<Object> arguments() {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : factory().getParameterTypes()) {
      int number = 65 + arguments.size();
      arguments.add(type == int.class ? number : "it's {%s} $1 \\ " + number);
    }
    return arguments;
  }

  List<String> placeholders() {
    return PLACEHOLDER
        .matcher(documented.message())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  static boolean isCount(String placeholder) {
    return COUNT.matcher(placeholder).matches();
  }

  boolean isPlaceholderAlone() {
    return PLACEHOLDER.matcher(documented.message()).matches();
  }

  boolean isSensitive() {
    return filled(values(arguments()), text -> MASKED).contains(BEFORE_SENSITIVE + MASKED);
  }

  String wireMessage() {
    return wireMessage(arguments());
  }

  String wireMessage(List<Object> arguments) {
    return filled(values(arguments), sensitive -> sensitive);
  }

  String loggedMessage() {
    return filled(values(arguments()), sensitive -> MASKED);
  }

  /** The document's message as a catalog has it: a parameter stands as its name in braces. */
  String template() {
    List<String> names =
        make().params().keySet().stream().map(name -> "{" + name + "}").toList();
    return filled(names, sensitive -> sensitive);
  }

  private String filled(List<String> values, UnaryOperator<String> sensitive) {
    String message = documented.message();
    StringBuilder filled = new StringBuilder();
    int next = 0;
    Matcher placeholder = PLACEHOLDER.matcher(message);
    while (placeholder.find()) {
      String value = values.get(next++);
      boolean isSensitive = message.substring(0, placeholder.start()).endsWith(BEFORE_SENSITIVE);
      placeholder.appendReplacement(
          filled, Matcher.quoteReplacement(isSensitive ? sensitive.apply(value) : value));
    }
    return placeholder.appendTail(filled).toString();
  }

  private static List<String> values(List<Object> arguments) {
    return arguments.stream().map(Object::toString).toList();
  }

  private Method factory(boolean withCause) {
    return only(Stream.of(api.factories.getMethods())
        .filter(method -> isNamedAsConstant(method.getName()))
        .filter(method -> withCause == takesCause(method)));
  }

  private static boolean takesCause(Method factory) {
    return List.of(factory.getParameterTypes()).contains(Throwable.class);
  }

  private boolean isNamedAsConstant(String name) {
    return name.equalsIgnoreCase(constantName().replace("_", ""));
  }

  private static CodedException call(Method factory, List<Object> arguments) {
    try {
      return (CodedException) factory.invoke(null, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(factory + " does not take " + arguments, e);
    }
  }

  private <T> T only(Stream<? extends T> found) {
    List<? extends T> all = found.toList();
    assertThat(all).as("what stands for " + this).hasSize(1);
    return all.get(0);
  }

  @Override
  public String toString() {
    return api + " " + code();
  }
}
