package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.text.JavaText;
import java.util.regex.Pattern;

/** A regular expression that texts are held against. */
record Expression(String suffix, String regex) implements Constant {

  @Override
  public TypeName type() {
    return ClassName.get(Pattern.class);
  }

  @Override
  public CodeBlock value() {
    return CodeBlock.of("$T.compile($Z$L)", Pattern.class, JavaText.literal(regex));
  }

  /** Whether the whole of a text does not match. */
  static CodeBlock fails(String constant, String text) {
    return CodeBlock.of("!$L.matcher($L).matches()", constant, text);
  }
}
