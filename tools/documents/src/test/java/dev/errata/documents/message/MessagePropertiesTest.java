package dev.errata.documents.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Piece;
import dev.errata.documents.message.ImportedMessage.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class MessagePropertiesTest {

  /** What messages are made of, whole and in parts. */
  private static final List<String> PARTS = List.of(
      " ",
      " ",
      " ",
      "a",
      "The ",
      "user",
      "size of ",
      "access key",
      ".",
      ",",
      ":",
      "'",
      "\"",
      "=",
      "{",
      "}",
      "{}",
      "{0}",
      "{1}",
      "{name}",
      "{Name}",
      "{user name}",
      "{{",
      "}}",
      "{{x}}",
      "${",
      "#{",
      "%{",
      "%",
      "%%",
      "%s",
      "%d",
      "%1$s",
      "%(a)s",
      "%(",
      ")",
      "%1",
      "%1!",
      "s!",
      "[",
      "]",
      "[input length]",
      "[a-z]",
      "[name]",
      "<",
      ">",
      "<name>",
      "</name>",
      "<br>",
      ":name",
      "{a, plural, one {b}}",
      ",number}",
      "\u00e9",
      "\u7528",
      "\ud83d\ude00",
      "\ud83d",
      "_",
      "-",
      "20",
      "\n");

  private static final String NAME = "_*\\p{Alnum}[\\p{Alnum}_.-]*";

  private static Gen<String> messages() {
    Gen<String> made =
        lists().of(Generate.pick(PARTS)).ofSizeBetween(0, 30).map(parts -> String.join("", parts));
    return made.mix(strings().allPossible().ofLengthBetween(0, 40), 10);
  }

  @Test
  void losesNothing() {
    qt().forAll(messages()).checkAssert(text -> {
      ImportedMessage message = MessageImporter.read(text);
      assertThat(message.documented()).isEqualTo(text);
      assertThat(withoutDoubled(Rendered.spelt(message))).isEqualTo(withoutDoubled(text));
    });
  }

  /** Two of these signs may stand for one. */
  private static String withoutDoubled(String text) {
    return text.replace("%", "").replace("'", "");
  }

  @Test
  void hasTextsAndParametersInTurn() {
    qt().forAll(messages()).checkAssert(text -> {
      Piece previous = null;
      for (Piece piece : MessageImporter.read(text).pieces()) {
        if (piece instanceof Text fixed) {
          assertThat(fixed.text()).isNotEmpty();
          assertThat(previous instanceof Text).isFalse();
        }
        previous = piece;
      }
    });
  }

  @Test
  void namesAreLegalAndOfOneParameterEach() {
    qt().forAll(messages()).checkAssert(text -> {
      Map<String, Parameter> byName = new HashMap<>();
      for (Parameter parameter : Rendered.parameters(MessageImporter.read(text))) {
        assertThat(parameter.name()).matches(NAME);
        Parameter first = byName.putIfAbsent(parameter.name().toLowerCase(Locale.ROOT), parameter);
        if (first != null) {
          assertThat(unspelt(parameter)).isEqualTo(unspelt(first));
        }
      }
    });
  }

  private static Parameter unspelt(Parameter parameter) {
    return new Parameter(
        parameter.name(), parameter.type(), parameter.sensitive(), parameter.isNameMadeUp(), "");
  }
}
