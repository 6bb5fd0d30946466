package dev.errata.processor.property;

import dev.errata.processor.property.OddError.Fixed;
import dev.errata.processor.property.OddError.OddParam;
import dev.errata.processor.property.OddError.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes errors of odd parts. */
final class OddErrors {

  /** Families by their names; dots nest them. */
  static final List<String> FAMILIES = List.of(
      "Fam",
      "Fam.Sub",
      "Fam.Sub.Deep",
      "Fam.Gap.Low",
      "1Fam",
      "Runtime",
      "RuntimeException",
      "Map",
      "Fam*/ \\u002a/",
      "Φ",
      "class",
      "Object",
      "Facts",
      "String");

  private static final List<String> PARAMS = List.of(
      "x",
      "X1",
      "a-b",
      "a_c",
      "a.d",
      "a..e-",
      "userName",
      "MFADevice",
      "case_",
      "URL",
      "q9",
      "text_",
      "reader_",
      "i",
      "out",
      "super",
      "this",
      "caseless",
      "caseLess",
      "received_",
      "Text",
      "Reader",
      "errata",
      "other");

  private OddErrors() {}

  static Arbitrary<OddError> errors() {
    return Combinators.combine(
            OddTexts.code(),
            Arbitraries.of("Named", "Val2", "Ärger", "Own", "IOError", "Z").optional(0.1),
            Arbitraries.of(FAMILIES).optional(0.3),
            Arbitraries.integers().between(100, 599),
            messages(),
            text(),
            text(),
            Combinators.combine(
                    text(), Arbitraries.of(true, false), Arbitraries.of(true, true, false))
                .as(Tuple::of))
        .as((code, name, family, status, message, description, solution, rest) -> new OddError(
            code,
            name,
            family,
            status,
            message.get1(),
            message.get2(),
            description,
            solution,
            rest.get1(),
            rest.get2(),
            rest.get3()));
  }

  private static Arbitrary<Optional<String>> text() {
    return OddTexts.any().optional(0.4);
  }

  private static Arbitrary<Tuple.Tuple2<List<Piece>, List<OddParam>>> messages() {
    Arbitrary<List<OddParam>> params = params().list().ofMaxSize(5);
    Arbitrary<List<OddParam>> most = params()
        .list()
        .ofSize(1)
        .map(one -> IntStream.range(0, 100)
            .mapToObj(i -> new OddParam(
                "p" + i, one.get(0).kind(), one.get(0).value(), i % 9 == 0, Optional.empty()))
            .toList());
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(40, params), Tuple.of(1, most)),
            OddTexts.any().list().ofMaxSize(6),
            Arbitraries.integers().between(0, 3))
        .as((all, texts, extras) -> {
          List<OddParam> distinct = distinct(all);
          int inMessage = Math.max(0, distinct.size() - extras);
          return Tuple.of(
              pieces(distinct.subList(0, inMessage), texts),
              distinct.subList(inMessage, distinct.size()));
        });
  }

  /**
   * Texts and parameters in turn; a parameter stands there twice if there are texts to part them.
   */
  private static List<Piece> pieces(List<OddParam> params, List<String> texts) {
    List<Piece> pieces = new ArrayList<>();
    int room = OddTexts.LONGEST - 30 * params.size();
    for (int i = 0; i < Math.max(params.size(), texts.size()); i++) {
      if (i < texts.size() && !texts.get(i).isEmpty() && texts.get(i).length() < room) {
        room -= texts.get(i).length();
        boolean joins = !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Fixed;
        Fixed last = joins ? (Fixed) pieces.remove(pieces.size() - 1) : new Fixed("");
        pieces.add(new Fixed(last.text() + texts.get(i)));
      }
      if (!params.isEmpty() && (i < params.size() || i % 2 == 0)) {
        pieces.add(params.get(i % params.size()));
      }
    }
    return pieces;
  }

  private static Arbitrary<OddParam> params() {
    Arbitrary<String> names = Arbitraries.oneOf(
        Arbitraries.of(PARAMS),
        Arbitraries.of(OddTexts.TAKEN).filter(name -> name.matches("\\p{Alpha}[\\p{Alnum}_.-]*")));
    return Combinators.combine(
            names,
            Arbitraries.of(ParamKind.values())
                .flatMap(
                    kind -> Arbitraries.of(kind.samples()).map(value -> Tuple.of(kind, value))),
            Arbitraries.of(false, false, true),
            OddTexts.any().optional(0.2))
        .as((name, value, sensitive, description) ->
            new OddParam(name, value.get1(), value.get2(), sensitive, description));
  }

  /** No two get the same Java name. */
  private static List<OddParam> distinct(List<OddParam> params) {
    Set<String> names = new HashSet<>();
    return params.stream().filter(param -> names.add(key(param.name()))).toList();
  }

  private static String key(String param) {
    return param.startsWith("caseless") || param.startsWith("caseLess")
        ? param
        : param.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
  }
}
