package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.MessagePlan.Part;
import dev.errata.processor.plan.MessagePlan.Text;
import dev.errata.processor.plan.MessagePlan.Value;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The code that makes a message of parameters.
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
   * The message as it is sent, as an expression.
   *
   * @param value the expression that stands for a parameter
   */
  CodeBlock rendered(Function<ParamPlan, CodeBlock> value) {
    return concatenation(param -> written(param, value));
  }

  /**
   * The message as loggers may print it, as an expression.
   *
   * @param value the expression that stands for a parameter
   */
  CodeBlock masked(Function<ParamPlan, CodeBlock> value) {
    return concatenation(
        param -> param.sensitive() ? CodeBlock.of("MASKED") : written(param, value));
  }

  private CodeBlock concatenation(Function<ParamPlan, CodeBlock> value) {
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

  /** A value as a message has it. */
  private static CodeBlock written(ParamPlan param, Function<ParamPlan, CodeBlock> value) {
    return param.isWrittenByErrata()
        ? CodeBlock.of("$T.text($L)", RuntimeTypes.DECIMALS, value.apply(param))
        : value.apply(param);
  }
}
