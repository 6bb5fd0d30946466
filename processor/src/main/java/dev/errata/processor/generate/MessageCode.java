package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.MessagePlan.Part;
import dev.errata.processor.plan.MessagePlan.Text;
import dev.errata.processor.plan.MessagePlan.Value;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The code that makes a message of parameters, and the code that reads them back.
 *
 * @param message the message
 */
record MessageCode(MessagePlan message) {

  /**
   * The call that tells the parameters of an error by their names.
   *
   * @param value the expression that stands for a parameter
   */
  static CodeBlock paramsOf(ErrorPlan error, Function<ParamPlan, CodeBlock> value) {
    CodeBlock entries = error.params().stream()
        .map(param -> CodeBlock.of("$L,$W$L", JavaText.literal(param.name()), value.apply(param)))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("paramsOf($L)", entries);
  }

  /**
   * The message as an expression.
   *
   * @param value the expression that stands for a parameter
   */
  CodeBlock concatenation(Function<ParamPlan, CodeBlock> value) {
    List<CodeBlock> operands = new ArrayList<>();
    for (Part part : message.parts()) {
      operands.add(
          part instanceof Text text
              ? CodeBlock.of("$L", JavaText.literal(text.text()))
              : value.apply(((Value) part).param()));
    }
    if (operands.size() == 1) {
      return CodeBlock.of("$T.valueOf($L)", String.class, operands.get(0));
    }
    // Adding up begins with a string, or two numbers would be summed.
    if (message.parts().get(0) instanceof Value) {
      operands.add(0, CodeBlock.of("\"\""));
    }
    return CodeBlock.join(operands, "$W+ ");
  }

  /** The message as loggers may print it, as an expression. */
  CodeBlock masked(Function<ParamPlan, CodeBlock> value) {
    return concatenation(param -> param.sensitive() ? CodeBlock.of("MASKED") : value.apply(param));
  }

  /** Reads the parameters of the message from a text into variables of their names. */
  CodeBlock reading() {
    CodeBlock.Builder code = CodeBlock.builder()
        .addStatement(
            "$1T $2N = new $1T($Z$3N,$W$4L,$W$5L)",
            RuntimeTypes.MESSAGE_READER,
            message.readerVariable(),
            message.textVariable(),
            JavaText.literal(fixedAt(0)),
            JavaText.literal(fixedAt(message.parts().size() - 1)));
    for (int i = 0; i < message.parts().size(); i++) {
      if (message.parts().get(i) instanceof Value value) {
        code.addStatement(readStatement(value, textUpTo(i + 1)));
      }
    }
    return code.build();
  }

  /** What was read for a parameter; null if the text is worded otherwise, or does not have it. */
  CodeBlock read(ParamPlan param) {
    return message.readable() && message.has(param)
        ? CodeBlock.of("$N.fits() ? $N : null", message.readerVariable(), param.javaName())
        : CodeBlock.of("null");
  }

  private CodeBlock readStatement(Value value, CodeBlock text) {
    ParamPlan param = value.param();
    if (value.again()) {
      return CodeBlock.of("$N.again($L, $N)", message.readerVariable(), text, param.javaName());
    }
    CodeBlock converted = param
        .type()
        .conversion()
        .map(method -> CodeBlock.of("$N.$N($L)", message.readerVariable(), method, text))
        .orElse(text);
    return CodeBlock.of("$T $N = $L", param.type().boxed(), param.javaName(), converted);
  }

  /** The text between here and the next fixed text, or all that is left. */
  private CodeBlock textUpTo(int next) {
    return next < message.parts().size() - 1
        ? CodeBlock.of("$N.until($L)", message.readerVariable(), JavaText.literal(fixedAt(next)))
        : CodeBlock.of("$N.rest()", message.readerVariable());
  }

  private String fixedAt(int index) {
    return message.parts().get(index) instanceof Text text ? text.text() : "";
  }
}
