package dev.errata.documents.explain;

import dev.errata.catalog.model.Codes;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.source.Located;
import dev.errata.documents.explain.Explanation.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the errors that a text means: a code, a name in Java, a code of before, a message with
 * whatever a log has around it, else a code somewhere in it.
 */
public final class Explainer {

  private final List<NamedCatalog> catalogs;

  /** Makes one that knows these catalogs. */
  public Explainer(List<NamedCatalog> catalogs) {
    this.catalogs = List.copyOf(catalogs);
  }

  /** Finds what a text means. */
  public Answer explain(String text) {
    String asked = text.strip();
    return Stream.of(
            named(Match.CODE, (names, error) -> names.isCode(error, asked)),
            named(Match.NAME, (names, error) -> names.isJavaName(error, asked)),
            named(Match.ALIAS, (names, error) -> names.isAlias(error, asked)),
            messages(asked),
            codesWithin(asked))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> new Answer(found, List.of()))
        .orElseGet(() -> new Answer(List.of(), new NearestErrors(catalogs).to(asked)));
  }

  private interface NameTest {
    boolean test(Names names, ErrorDefinition error);
  }

  /** How the errors of a catalog are named. */
  private record Names(Codes codes) {

    boolean isCode(ErrorDefinition error, String asked) {
      return error.code().value().equalsIgnoreCase(asked)
          || error.key().value().equalsIgnoreCase(asked);
    }

    boolean isAlias(ErrorDefinition error, String asked) {
      return error.aliases().stream().map(Located::value).anyMatch(asked::equals);
    }

    /** Also behind the names of classes: {@code RamException.EntityNotExistUser}. */
    boolean isJavaName(ErrorDefinition error, String asked) {
      String last = asked.replaceFirst("\\(.*\\)$", "").replaceFirst("^.*[.$#]", "");
      String className = ErrorNaming.className(error, codes);
      return last.equalsIgnoreCase(className)
          || last.equals(ErrorNaming.constant(error, codes))
          || last.equals(ErrorNaming.factory(className));
    }
  }

  private List<Explanation> named(Match match, NameTest test) {
    return found(match, catalog -> {
      Names names = new Names(catalog.catalog().codes());
      return error -> test.test(names, error);
    });
  }

  /** A code that stands in a text by itself, be it in quotes or brackets. */
  private List<Explanation> codesWithin(String asked) {
    Set<String> words = Stream.of(asked.split("[\\s\"'`,;=()\\[\\]{}<>]+"))
        .map(word -> word.replaceFirst("[.:]+$", ""))
        .collect(Collectors.toSet());
    return found(
        Match.CODE_WITHIN, catalog -> error -> words.contains(error.code().value()));
  }

  private List<Explanation> found(
      Match match, Function<NamedCatalog, Predicate<ErrorDefinition>> test) {
    List<Explanation> found = new ArrayList<>();
    for (NamedCatalog catalog : catalogs) {
      catalog.catalog().errors().stream()
          .filter(test.apply(catalog))
          .forEach(error -> found.add(new Explanation(catalog, error, match, Map.of())));
    }
    return found;
  }

  /** The errors whose message the text holds most of; several if none has more than the others. */
  private List<Explanation> messages(String asked) {
    List<Explanation> best = new ArrayList<>();
    int most = 1;
    for (NamedCatalog catalog : catalogs) {
      for (ErrorDefinition error : catalog.catalog().errors()) {
        Optional<MessageMatch> match = MessageMatch.of(error, asked);
        if (match.isPresent() && match.get().weight() >= most) {
          if (match.get().weight() > most) {
            best.clear();
          }
          most = match.get().weight();
          best.add(new Explanation(catalog, error, Match.MESSAGE, match.get().values()));
        }
      }
    }
    return withCodeWithin(best, asked);
  }

  /** Of several errors with one message, those whose code the text has too. */
  private static List<Explanation> withCodeWithin(List<Explanation> found, String asked) {
    List<Explanation> surer = found.stream()
        .filter(each -> asked.contains(each.error().code().value()))
        .toList();
    return surer.isEmpty() ? found : surer;
  }
}
