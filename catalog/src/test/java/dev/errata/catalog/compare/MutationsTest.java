package dev.errata.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.compare.mutation.CheckMutations;
import dev.errata.catalog.compare.mutation.ErrorMutations;
import dev.errata.catalog.compare.mutation.Mutation;
import dev.errata.catalog.compare.mutation.Reformatting;
import dev.errata.catalog.compare.mutation.WrittenMutations;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Edits three catalogs in many places, each time in a known way, and holds the comparison to it.
 */
class MutationsTest {

  /** So many of those that are made; {@code -Derrata.mutations=5000} takes minutes. */
  private static final int TRIES = Integer.getInteger("errata.mutations", 100);

  private static final Map<String, String> TEXTS = new TreeMap<>();
  private static final Map<String, CheckedCatalog> BASELINES = new TreeMap<>();

  @BeforeAll
  static void read() {
    TEXTS.put("iam", shipped("iam"));
    TEXTS.put("ram", shipped("ram"));
    TEXTS.put("rich", WrittenMutations.rich());
    TEXTS.forEach(
        (name, text) -> BASELINES.put(name, Reading.catalog(text).success().orElseThrow()));
  }

  @Test
  void tellsWhatIsWrittenDown() {
    assertAreTold(WrittenMutations.all());
  }

  @Test
  void tellsWhatIsDoneToEachErrorAndEachCheck() {
    assertAreTold(some(made(), new Random(28)));
  }

  @Test
  void tellsSeveralChangesAtOnce() {
    List<Mutation> all = new ArrayList<>(WrittenMutations.all());
    all.addAll(made());
    Random random = new Random(29);
    List<Mutation> composed = new ArrayList<>();
    while (composed.size() < TRIES) {
      Mutation one = all.get(random.nextInt(all.size()));
      Mutation other = all.get(random.nextInt(all.size()));
      Mutation third = all.get(random.nextInt(all.size()));
      if (one.isApartFrom(other)) {
        Mutation two = one.and(other);
        composed.add(two.isApartFrom(third) ? two.and(third) : two);
      }
    }
    assertAreTold(composed);
  }

  @Test
  void tellsSeveralChangesOfOneError() {
    List<Mutation> composed = new ArrayList<>();
    List<Mutation> all = made().stream()
        .filter(mutation -> !mutation
            .expected()
            .get(0)
            .matches("(deprecated-)?error.*|check.*|validator.*|pattern.*"))
        .toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < Math.min(all.size(), i + 20); j++) {
        if (all.get(i).goesWith(all.get(j))) {
          composed.add(all.get(i).and(all.get(j)));
        }
      }
    }
    assertAreTold(some(composed, new Random(30)));
  }

  @Test
  void tellsNothingOfACatalogThatIsWrittenOtherwise() {
    TEXTS.forEach((name, text) -> Reformatting.of(text).forEach((way, written) -> {
      Result<CheckedCatalog> now = Reading.catalog(written);
      assertThat(now.success()).as(name + ", " + way + ": " + now.diagnostics()).isPresent();
      assertThat(CatalogComparer.compare(BASELINES.get(name), now.success().get()))
          .as(name + ", " + way)
          .isEmpty();
    }));
  }

  @Test
  void editsEveryKindInThreePlaces() {
    Map<ChangeKind, Integer> places = new EnumMap<>(ChangeKind.class);
    Stream.concat(WrittenMutations.all().stream(), made().stream())
        .flatMap(mutation -> mutation.expected().stream())
        .map(change -> change.substring(0, change.indexOf(' ')))
        .forEach(id -> places.merge(kind(id), 1, Integer::sum));
    for (ChangeKind kind : ChangeKind.values()) {
      assertThat(places.getOrDefault(kind, 0)).as(kind.id()).isGreaterThanOrEqualTo(3);
    }
  }

  private static ChangeKind kind(String id) {
    return ChangeKind.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<Mutation> made() {
    List<Mutation> made = new ArrayList<>();
    BASELINES.forEach((name, baseline) -> {
      made.addAll(ErrorMutations.of(name, TEXTS.get(name), baseline.catalog()));
      made.addAll(CheckMutations.of(name, TEXTS.get(name), baseline.catalog()));
    });
    return made;
  }

  private static List<Mutation> some(List<Mutation> all, Random random) {
    List<Mutation> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(TRIES, shuffled.size()));
  }

  private static void assertAreTold(List<Mutation> mutations) {
    List<String> wrong =
        mutations.stream().map(MutationsTest::wrong).flatMap(Optional::stream).toList();
    assertThat(wrong).as("%d of %d mutations", wrong.size(), mutations.size()).isEmpty();
  }

  /** What is wrong with what is told of a mutation; empty if it is as expected. */
  private static Optional<String> wrong(Mutation mutation) {
    Optional<String> edited = mutation.apply(TEXTS.get(mutation.catalog()));
    if (edited.isEmpty()) {
      return Optional.of("no place for " + mutation);
    }
    Result<CheckedCatalog> now = Reading.catalog(edited.get());
    if (now.success().isEmpty()) {
      return Optional.of("no catalog by " + mutation + ": " + now.diagnostics());
    }
    List<String> told =
        CatalogComparer.compare(BASELINES.get(mutation.catalog()), now.success().get()).stream()
            .map(change -> change.kind().id() + " " + change.subject())
            .sorted()
            .toList();
    return told.equals(mutation.expected())
        ? Optional.empty()
        : Optional.of("told " + told + " of " + mutation);
  }

  private static String shipped(String name) {
    try (InputStream file =
        MutationsTest.class.getResourceAsStream("/dev/errata/catalogs/" + name + ".yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
