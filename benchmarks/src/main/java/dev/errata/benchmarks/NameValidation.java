package dev.errata.benchmarks;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A valid RAM user name through the generated validator, by hand, and through its peers. */
public class NameValidation extends PerCall {

  private static final String ALLOWED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  private static final int NAMES = 16;
  private static final Pattern REGEX = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Param({"1", "12", "64"})
  private int length;

  private String[] names;
  private User[] users;
  private int last;

  @Setup
  public void setUp() {
    Random random = new Random(1);
    setUp(Stream.generate(() -> name(random)).limit(NAMES).toList());
  }

  private String name(Random random) {
    return random
        .ints(length, 0, ALLOWED.length())
        .mapToObj(i -> ALLOWED.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  void setUp(List<String> given) {
    names = given.toArray(String[]::new);
    users = given.stream().map(User::new).toArray(User[]::new);
  }

  private int next() {
    last = last + 1 < names.length ? last + 1 : 0;
    return last;
  }

  /** What every figure contains: the loop of the harness and the choice of a name. */
  @Benchmark
  public String nothing() {
    return names[next()];
  }

  @Benchmark
  public String generated() {
    return RamValidator.userName(names[next()]);
  }

  @Benchmark
  public String byHand() {
    return NameByHand.userName(names[next()]);
  }

  @Benchmark
  public boolean regex() {
    return REGEX.matcher(names[next()]).matches();
  }

  @Benchmark
  public User avaje(Peers.Avaje avaje) {
    return avaje.validate(users[next()]);
  }

  @Benchmark
  public Set<ConstraintViolation<User>> hibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(users[next()]);
  }
}
