package com.example.quickstart;

import dev.errata.CodedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A validator of an API, called by its name in both of its forms. */
record ApiValidator(Api api, String name) {

  static Stream<ApiValidator> all() {
    return Stream.of(Api.values())
        .flatMap(api -> Stream.of(api.validators.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .map(Method::getName)
            .distinct()
            .sorted()
            .map(name -> new ApiValidator(api, name)));
  }

  /** What the throwing form returns, or the exception that it throws. */
  Object check(Object... inputs) {
    try {
      return method(false).invoke(null, inputs);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof CodedException thrown) {
        return thrown;
      }
      throw new AssertionError(this + " of " + Arrays.toString(inputs), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** What the reporting form reports. */
  List<CodedException> failures(Object... inputs) {
    List<CodedException> failures = new ArrayList<>();
    Consumer<CodedException> consumer = failures::add;
    List<Object> arguments = new ArrayList<>(Arrays.asList(inputs));
    arguments.add(consumer);
    try {
      method(true).invoke(null, arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(this + " of " + Arrays.toString(inputs), e);
    }
    return failures;
  }

  boolean hasSeveralInputs() {
    return method(false).getReturnType() == void.class;
  }

  private Method method(boolean reporting) {
    return Stream.of(api.validators.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> reporting == takesConsumer(method))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no validator " + this));
  }

  private static boolean takesConsumer(Method method) {
    return List.of(method.getParameterTypes()).contains(Consumer.class);
  }

  @Override
  public String toString() {
    return api.validators.getSimpleName() + "." + name;
  }
}
