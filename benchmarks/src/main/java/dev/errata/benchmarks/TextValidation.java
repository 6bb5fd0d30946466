package dev.errata.benchmarks;

import java.util.Set;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;

/** A valid text through each check of texts, by hand, and through the peers that have the check. */
public class TextValidation extends PerCall {

  private final Ring<String> texts;
  private final Ring<Constrained.Required> required;
  private final Ring<Constrained.NotEmpty> notBlank;
  private final Ring<Constrained.Length> length;
  private final Ring<Constrained.Matching> pattern;

  public TextValidation() {
    this(i -> "member-" + i % 4);
  }

  TextValidation(IntFunction<String> text) {
    texts = Ring.of(text);
    required = Ring.of(i -> new Constrained.Required(text.apply(i)));
    notBlank = Ring.of(i -> new Constrained.NotEmpty(text.apply(i)));
    length = Ring.of(i -> new Constrained.Length(text.apply(i)));
    pattern = Ring.of(i -> new Constrained.Matching(text.apply(i)));
  }

  /** What every figure contains: the loop of the harness and the choice of a text. */
  @Benchmark
  public String nothing() {
    return texts.next();
  }

  @Benchmark
  public String requiredGenerated() {
    return AccountsValidator.required(texts.next());
  }

  @Benchmark
  public String requiredByHand() {
    return ChecksByHand.required(texts.next());
  }

  @Benchmark
  public Object requiredAvaje(Peers.Avaje avaje) {
    return avaje.validate(required.next());
  }

  @Benchmark
  public Set<?> requiredHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(required.next());
  }

  @Benchmark
  public String notBlankGenerated() {
    return AccountsValidator.notBlank(texts.next());
  }

  @Benchmark
  public String notBlankByHand() {
    return ChecksByHand.notBlank(texts.next());
  }

  @Benchmark
  public Object notBlankAvaje(Peers.Avaje avaje) {
    return avaje.validate(notBlank.next());
  }

  @Benchmark
  public Set<?> notBlankHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(notBlank.next());
  }

  @Benchmark
  public String lengthGenerated() {
    return AccountsValidator.length(texts.next());
  }

  @Benchmark
  public String lengthByHand() {
    return ChecksByHand.length(texts.next());
  }

  @Benchmark
  public Object lengthAvaje(Peers.Avaje avaje) {
    return avaje.validate(length.next());
  }

  @Benchmark
  public Set<?> lengthHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(length.next());
  }

  @Benchmark
  public String bytesGenerated() {
    return AccountsValidator.bytes(texts.next());
  }

  @Benchmark
  public String bytesByHand() {
    return ChecksByHand.bytes(texts.next());
  }

  @Benchmark
  public String charsGenerated() {
    return AccountsValidator.chars(texts.next());
  }

  @Benchmark
  public String charsByHand() {
    return ChecksByHand.chars(texts.next());
  }

  @Benchmark
  public String patternGenerated() {
    return AccountsValidator.pattern(texts.next());
  }

  @Benchmark
  public String patternByHand() {
    return ChecksByHand.pattern(texts.next());
  }

  @Benchmark
  public Object patternAvaje(Peers.Avaje avaje) {
    return avaje.validate(pattern.next());
  }

  @Benchmark
  public Set<?> patternHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(pattern.next());
  }

  @Benchmark
  public String oneOfGenerated() {
    return AccountsValidator.oneOf(texts.next());
  }

  @Benchmark
  public String oneOfByHand() {
    return ChecksByHand.oneOf(texts.next());
  }
}
