package dev.errata.processor.property;

import static org.quicktheories.generators.SourceDSL.lists;

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
import org.quicktheories.api.Pair;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

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
      "other",
      "x_error_code",
      "odd.exception",
      "xFamErrorCode",
      "xErrors",
      "_op",
      "__q",
      "0",
      "1st",
      "9-");

  private static final List<String> NAMES =
      List.of("Named", "Val2", "Ärger", "Own", "IOError", "Z");

  private OddErrors() {}

  static Gen<OddError> errors() {
    Gen<String> codes = OddTexts.code();
    Gen<Optional<String>> keys = OddTexts.code().map(code -> "Key" + code).toOptionals(80);
    Gen<List<String>> aliases = lists().of(OddTexts.code()).ofSizeBetween(0, 2);
    Gen<Optional<String>> names = Generate.pick(NAMES).toOptionals(90);
    Gen<Optional<String>> families = Generate.pick(FAMILIES).toOptionals(70);
    Gen<Integer> statuses = Generate.range(100, 599);
    Gen<Message> messages = messages();
    Gen<Optional<String>> texts = text();
    Gen<Boolean> flags = Generate.booleans();
    return in -> {
      Message message = messages.generate(in);
      return new OddError(
          codes.generate(in),
          keys.generate(in),
          aliases.generate(in),
          names.generate(in),
          families.generate(in),
          statuses.generate(in),
          message.pieces(),
          message.extras(),
          texts.generate(in),
          texts.generate(in),
          texts.generate(in),
          flags.generate(in),
          flags.generate(in));
    };
  }

  private static Gen<Optional<String>> text() {
    return OddTexts.any().toOptionals(60);
  }

  /** What a message is made of, and the parameters that it does not have. */
  private record Message(List<Piece> pieces, List<OddParam> extras) {}

  private static Gen<Message> messages() {
    Gen<List<OddParam>> few = lists().of(params()).ofSizeBetween(0, 5);
    Gen<List<OddParam>> params = Generate.frequency(Pair.of(40, few), Pair.of(1, most()));
    return params.zip(
        lists().of(OddTexts.any()).ofSizeBetween(0, 6),
        Generate.range(0, 3),
        (all, texts, extras) -> {
          List<OddParam> distinct = distinct(all);
          int inMessage = Math.max(0, distinct.size() - extras);
          return new Message(
              pieces(distinct.subList(0, inMessage), texts),
              distinct.subList(inMessage, distinct.size()));
        });
  }

  private static Gen<List<OddParam>> most() {
    return params()
        .map(one -> IntStream.range(0, 100)
            .mapToObj(
                i -> new OddParam("p" + i, one.kind(), one.value(), i % 9 == 0, Optional.empty()))
            .toList());
  }

  /**
   * Texts and parameters in turn; a parameter stands there twice if there are texts to part them.
   */
  static List<Piece> pieces(List<OddParam> params, List<String> texts) {
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

  private static Gen<OddParam> params() {
    List<String> taken = OddTexts.TAKEN.stream()
        .filter(name -> name.matches("\\p{Alpha}[\\p{Alnum}_.-]*"))
        .toList();
    Gen<String> names = Generate.oneOf(Generate.pick(PARAMS), Generate.pick(taken));
    Gen<ParamKind> kinds = Generate.enumValues(ParamKind.class);
    Gen<Boolean> sensitive = Generate.pick(List.of(false, false, true));
    Gen<Optional<String>> descriptions = OddTexts.any().toOptionals(80);
    return in -> {
      ParamKind kind = kinds.generate(in);
      return new OddParam(
          names.generate(in),
          kind,
          Generate.pick(kind.samples()).generate(in),
          sensitive.generate(in),
          descriptions.generate(in));
    };
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
