package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.CharRanges;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code chars}: the text holds only these characters. */
record CharsCode(Chars chars) implements CheckCode {

  private static final String CHARS = "CHARS";
  private static final ClassName CODE_POINT_SET = ClassName.get("dev.errata", "CodePointSet");

  @Override
  public String text(List<String> inputs) {
    String ranges = chars.ranges().stream().map(CharsCode::text).collect(Collectors.joining());
    return "holds only " + JavadocText.code(ranges);
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    List<CodeBlock> ends =
        CharRanges.merged(chars.ranges()).stream().map(CharsCode::ends).toList();
    CodeBlock maker = CodeBlock.of("$T.of", CODE_POINT_SET);
    return List.of(new Constant(CHARS, CODE_POINT_SET, maker, ends));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of(
        "!$L.containsAll($L)", operands.constant(CHARS), operands.value().name());
  }

  private static CodeBlock ends(CharRange range) {
    return CodeBlock.of(
        "$L, $L", JavaText.codePoint(range.first()), JavaText.codePoint(range.last()));
  }

  private static String text(CharRange range) {
    String first = text(range.first());
    return range.first() == range.last() ? first : first + "-" + text(range.last());
  }

  /** A character as it is, or by its number if it would not show. */
  private static String text(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> String.format("U+%04X", codePoint);
      default -> Character.toString(codePoint);
    };
  }
}
