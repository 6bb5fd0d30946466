package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.MessagePlan.Part;
import dev.errata.processor.plan.MessagePlan.Text;
import dev.errata.processor.plan.MessagePlan.Value;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;

/** The code that makes a message of parameters, and the code that reads them back. */
final class MessageCode {

  private final ErrorPlan error;
  private final MessagePlan message;
  private final Types types;

  MessageCode(ErrorPlan error, Types types) {
    this.error = error;
    this.message = error.message();
    this.types = types;
  }

  /** The message as an expression; for loggers, what is sensitive is masked in it. */
  CodeBlock concatenation(boolean masked) {
    List<CodeBlock> operands = new ArrayList<>();
    for (Part part : message.parts()) {
      operands.add(operand(part, masked));
    }
    if (message.parts().size() == 1) {
      return CodeBlock.of("$T.valueOf($L)", String.class, operands.get(0));
    }
    // Adding up begins with a string, or two numbers would be summed.
    if (message.parts().get(0) instanceof Value) {
      operands.add(0, CodeBlock.of("\"\""));
    }
    return operands.stream().collect(CodeBlock.joining("$W+ "));
  }

  private static CodeBlock operand(Part part, boolean masked) {
    if (part instanceof Text text) {
      return JavaText.literal(text.text());
    }
    ParamPlan param = ((Value) part).param();
    return masked && param.sensitive()
        ? CodeBlock.of("MASKED")
        : CodeBlock.of("$N", param.javaName());
  }

  /** The constructor that reads the parameters back: unlike a method, it leaves no stack frame. */
  MethodSpec readingConstructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc(
            "Makes the error of its message; a text worded otherwise leaves the parameters null.\n")
        .addParameter(String.class, message.textVariable())
        .addStatement("super($T.$L, null)", types.errorCode, error.constant())
        .addStatement(
            "$1T $2N = new $1T($Z$3N,$W$4L,$W$5L)",
            Types.MESSAGE_READER,
            message.readerVariable(),
            message.textVariable(),
            JavaText.literal(fixedAt(0)),
            JavaText.literal(fixedAt(message.parts().size() - 1)));
    for (int i = 0; i < message.parts().size(); i++) {
      if (message.parts().get(i) instanceof Value value) {
        constructor.addStatement(readStatement(value, textUpTo(i + 1)));
      }
    }
    error.params().forEach(param -> constructor.addStatement(assignment(param)));
    return constructor.build();
  }

  private CodeBlock readStatement(Value value, CodeBlock text) {
    ParamPlan param = value.param();
    if (value.again()) {
      return CodeBlock.of("$N.again($L, $N)", message.readerVariable(), text, param.javaName());
    }
    CodeBlock converted = param
        .type()
        .conversion()
        .map(method -> CodeBlock.of("$N.$L($L)", message.readerVariable(), method, text))
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

  private CodeBlock assignment(ParamPlan param) {
    return message.parts().contains(new Value(param, false))
        ? CodeBlock.of(
            "this.$1N = $2N.fits() ? $1N : null", param.javaName(), message.readerVariable())
        : CodeBlock.of("this.$N = null", param.javaName());
  }
}
