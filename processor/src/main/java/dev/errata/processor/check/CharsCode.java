package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.CharRanges;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.JavadocText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code chars}: the text holds only these characters. */
record CharsCode(Chars chars) implements CheckCode {

  private static final String CHARS = "CHARS";

  @Override
  public String text(List<String> inputs) {
    String ranges = chars.ranges().stream().map(CharsCode::text).collect(Collectors.joining());
    return "holds only " + JavadocText.code(ranges);
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return List.of(new CharSet(CharRanges.merged(chars.ranges())));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of(
        "!$L.containsAll($L)", operands.constant(CHARS), operands.value().name());
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

  private record CharSet(List<CharRange> ranges) implements Constant {

    @Override
    public String suffix() {
      return CHARS;
    }

    @Override
    public TypeName type() {
      return RuntimeTypes.CODE_POINT_SET;
    }

    @Override
    public CodeBlock value() {
      CodeBlock ends = ranges.stream().map(CharSet::ends).collect(CodeBlock.joining(",$W"));
      return CodeBlock.of("$T.of($Z$L)", RuntimeTypes.CODE_POINT_SET, ends);
    }

    @Override
    public int parts() {
      return ranges.size();
    }

    private static CodeBlock ends(CharRange range) {
      return CodeBlock.of(
          "$L, $L", JavaText.codePoint(range.first()), JavaText.codePoint(range.last()));
    }
  }
}
