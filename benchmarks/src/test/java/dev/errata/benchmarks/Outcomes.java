package dev.errata.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What the methods of a benchmark come to, without the harness. */
final class Outcomes {

  private final Peers.Avaje avaje = new Peers.Avaje();
  private final Peers.Hibernate hibernate = new Peers.Hibernate();
  private final ErrorCreation.Jboss jboss = new ErrorCreation.Jboss();
  private final Blackhole blackhole = new Blackhole(
      "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

  /**
   * Calls each method whose name starts so, on a benchmark of its own.
   *
   * @return by the name of the method what it returned or threw
   */
  Map<String, Object> of(Supplier<?> benchmark, String prefix) {
    Map<String, Object> outcomes = new TreeMap<>();
    Object first = benchmark.get();
    for (Method method : first.getClass().getMethods()) {
      if (method.isAnnotationPresent(Benchmark.class) && method.getName().startsWith(prefix)) {
        outcomes.put(method.getName(), outcome(method, benchmark.get()));
      }
    }
    return outcomes;
  }

  private Object outcome(Method method, Object benchmark) {
    try {
      return method.invoke(
          benchmark,
          Arrays.stream(method.getParameterTypes()).map(this::argument).toArray());
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private Object argument(Class<?> type) {
    return Arrays.<Object>asList(avaje, hibernate, jboss, blackhole).stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow();
  }
}
