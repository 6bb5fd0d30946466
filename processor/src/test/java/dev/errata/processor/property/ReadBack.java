package dev.errata.processor.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import dev.errata.processor.property.OddError.OddParam;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds that the classes of a catalog say what the catalog says. */
final class ReadBack {

  private final ClassLoader loader;
  private final String name;
  private final boolean stackTraces;
  private final boolean classPerError;
  private final Map<String, List<Method>> factories = new HashMap<>();

  /**
   * Prepares to read what was generated for an interface.
   *
   * @param name the name of the interface
   */
  ReadBack(ClassLoader loader, String name, boolean stackTraces, boolean classPerError)
      throws ReflectiveOperationException {
    this.loader = loader;
    this.name = name;
    this.stackTraces = stackTraces;
    this.classPerError = classPerError;
    for (Method method : type("Errors").getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.getName().equals("decode")) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0))
            .toArray();
        String code = ((CodedException) method.invoke(null, nothing)).code();
        factories.computeIfAbsent(code, key -> new ArrayList<>()).add(method);
      }
    }
    factories.values().forEach(all -> all.sort(Comparator.comparing(Method::getParameterCount)));
  }

  void check(List<OddError> errors) throws ReflectiveOperationException {
    Object[] constants = type("ErrorCode").getEnumConstants();
    assertThat(constants).hasSameSizeAs(errors);
    assertThat(factories).hasSameSizeAs(errors);
    for (int i = 0; i < constants.length; i++) {
      checkConstant((ErrorCode) constants[i], errors.get(i));
      checkExceptions((ErrorCode) constants[i], errors.get(i));
    }
    CodedException unknown = decode(418, "no such code", "text");
    assertThat(unknown.getClass().getSimpleName()).isEqualTo("Unknown");
    assertThat(unknown.code()).isEqualTo("no such code");
  }

  private void checkConstant(ErrorCode constant, OddError error)
      throws ReflectiveOperationException {
    assertThat(constant.code()).isEqualTo(error.code());
    assertThat(constant.status()).isEqualTo(error.status());
    assertThat(constant.message()).isEqualTo(error.message());
    assertThat(constant.description()).isEqualTo(shown(error.description()));
    assertThat(constant.solution()).isEqualTo(shown(error.solution()));
    assertThat(constant.retryable()).isEqualTo(error.retryable());
    assertThat(constant.hasStackTrace()).isEqualTo(stackTraces && error.trace());
    Class<?> ids = type("ErrorCode$Id");
    assertThat(ids.getField(((Enum<?>) constant).name()).get(null)).isEqualTo(error.code());
    Method find = type("ErrorCode").getMethod("find", String.class);
    assertThat(find.invoke(null, error.code())).isEqualTo(Optional.of(constant));
    for (String alias : error.aliases()) {
      assertThat(find.invoke(null, alias)).isEqualTo(Optional.of(constant));
      assertThat(decode(499, alias, "").errorCode()).isSameAs(constant);
    }
    assertThat(constant
            .getClass()
            .getField(((Enum<?>) constant).name())
            .isAnnotationPresent(Deprecated.class))
        .isEqualTo(error.deprecated().isPresent());
  }

  private void checkExceptions(ErrorCode constant, OddError error)
      throws ReflectiveOperationException {
    Map<String, Object> params = new LinkedHashMap<>();
    error.params().forEach((key, param) -> params.put(key, param.value()));
    List<Method> both = factories.get(error.code());
    assertThat(both).hasSize(2);
    List<Object> arguments = new ArrayList<>(params.values());
    checkMade(
        (CodedException) both.get(0).invoke(null, arguments.toArray()), constant, error, params);
    Throwable cause = new IllegalStateException();
    arguments.add(cause);
    CodedException caused = (CodedException) both.get(1).invoke(null, arguments.toArray());
    assertThat(caused.getCause()).isSameAs(cause);
    checkMade(caused, constant, error, params);
    checkDecoded(constant, error, params);
  }

  private void checkMade(
      CodedException made, ErrorCode constant, OddError error, Map<String, Object> params)
      throws ReflectiveOperationException {
    assertThat(made.errorCode()).isSameAs(constant);
    assertThat(List.copyOf(made.params().entrySet())).isEqualTo(List.copyOf(params.entrySet()));
    assertThat(made.wireMessage()).isEqualTo(error.rendered());
    assertThat(made.getMessage()).isEqualTo(error.masked());
    assertThat(made.getStackTrace().length > 0).isEqualTo(constant.hasStackTrace());
    if (classPerError) {
      List<Object> values = new ArrayList<>();
      for (Method accessor : made.getClass().getDeclaredMethods()) {
        boolean inherited = List.of("params", "getMessage").contains(accessor.getName());
        if (Modifier.isPublic(accessor.getModifiers()) && !inherited) {
          values.add(accessor.invoke(made));
        }
      }
      assertThat(values).containsExactlyInAnyOrderElementsOf(params.values());
    }
  }

  private void checkDecoded(ErrorCode constant, OddError error, Map<String, Object> params)
      throws ReflectiveOperationException {
    CodedException decoded = decode(499, error.code(), error.rendered());
    assertThat(decoded.errorCode()).isSameAs(constant);
    assertThat(decoded.status()).isEqualTo(499);
    assertThat(decoded.wireMessage()).isEqualTo(error.rendered());
    assertThat(decoded.params().keySet()).isEqualTo(params.keySet());
    decoded.params().forEach((name, value) -> assertRead(value, params.get(name), error));
    error.extras().forEach(extra -> assertThat(decoded.params()).containsEntry(extra.name(), null));
    if (error.params().values().stream().anyMatch(OddParam::sensitive)) {
      // White space that ends a message is of no value, so it is not masked with one.
      String sent = error.rendered();
      String end = sent.substring(sent.stripTrailing().length());
      assertThat(decoded.getMessage())
          .isIn(error.masked(), error.masked().stripTrailing() + end, constant.message());
    } else {
      assertThat(decoded.getMessage()).isEqualTo(error.rendered());
    }
    assertThat(decode(400, error.code(), null).wireMessage()).isEmpty();
  }

  /**
   * A decimal is read as it is written, which does not tell how it was scaled. White space is cut
   * that ends a message.
   */
  private static void assertRead(Object read, Object sent, OddError error) {
    if (read instanceof BigDecimal decimal) {
      assertThat(decimal).isEqualByComparingTo((BigDecimal) sent);
    } else if (sent instanceof String text
        && error.rendered().stripTrailing().endsWith(text.stripTrailing())) {
      assertThat(read).isIn(text, text.stripTrailing(), null);
    } else {
      assertThat(read).isIn(sent, null);
    }
  }

  /** Holds the same for the texts of a language, errors in the order of the constants. */
  void checkTranslated(List<OddError> errors, List<OddError> translated, Locale locale)
      throws ReflectiveOperationException {
    Object[] constants = type("ErrorCode").getEnumConstants();
    for (int i = 0; i < constants.length; i++) {
      OddError own = errors.get(i);
      OddError other = translated.get(i);
      assertThat(told(constants[i], "message", locale)).isEqualTo(other.message());
      assertThat(told(constants[i], "description", locale))
          .isEqualTo(shown(other.description().filter(text -> !text.isBlank()), own.description()));
      assertThat(told(constants[i], "solution", locale))
          .isEqualTo(shown(other.solution().filter(text -> !text.isBlank()), own.solution()));
      Map<String, Object> params = new LinkedHashMap<>();
      own.params().forEach((key, param) -> params.put(key, param.value()));
      Object made =
          factories.get(own.code()).get(0).invoke(null, params.values().toArray());
      assertThat(told(made, "message", locale)).isEqualTo(other.masked());
      CodedException decoded = decode(499, own.code(), other.rendered());
      assertThat(decoded.errorCode()).isSameAs(constants[i]);
      assertThat(decoded.wireMessage()).isEqualTo(other.rendered());
      decoded.params().forEach((name, value) -> assertRead(value, params.get(name), other));
      assertThat(told(decoded, "message", locale)).isNotNull();
      // What came without a message is told as the catalog tells it.
      if (!other.rendered().isEmpty()
          && own.params().values().stream().noneMatch(OddParam::sensitive)) {
        assertThat(decoded.getMessage()).isEqualTo(other.rendered());
      }
    }
  }

  private static Object told(Object teller, String text, Locale locale)
      throws ReflectiveOperationException {
    Method method = teller.getClass().getMethod(text, Locale.class);
    return method.invoke(teller, locale);
  }

  private static String shown(Optional<String> translated, Optional<String> own) {
    return translated.orElseGet(() -> shown(own));
  }

  private CodedException decode(int status, String code, String message)
      throws ReflectiveOperationException {
    return (CodedException) type("Errors")
        .getMethod("decode", int.class, String.class, String.class)
        .invoke(null, status, code, message);
  }

  private Class<?> type(String suffix) throws ClassNotFoundException {
    return loader.loadClass("odd." + name + suffix);
  }

  private static String shown(Optional<String> text) {
    return text.filter(shown -> !shown.isBlank()).orElse("");
  }
}
