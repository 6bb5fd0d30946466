package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;

/** The code that reads the parameters of an error back from what was received. */
sealed interface ReadingCode permits OneWordingCode, SeveralWordingsCode {

  static ReadingCode of(ErrorPlan error) {
    return error.translatedMessages().isEmpty()
        ? new OneWordingCode(error)
        : SeveralWordingsCode.of(error);
  }

  /** The type of what reads a message. */
  TypeName type();

  /** The variable that holds what reads a message. */
  String variable();

  /** Makes what reads a message into the variable. */
  CodeBlock declaration();

  /** What stands in the variable's message for a parameter of that, as an expression. */
  CodeBlock read(ParamPlan param);

  /**
   * What masks the sensitive values, as an expression.
   *
   * @param reader what reads the message, as an expression
   */
  CodeBlock masked(CodeBlock reader);

  /** The error. */
  ErrorPlan error();

  /** The methods that hold parts of the code, of which one method could not hold all. */
  default List<MethodSpec> methods() {
    return List.of();
  }

  /** What was received for a parameter, as an expression. */
  default CodeBlock value(ParamPlan param) {
    if (param.isList()) {
      return CodeBlock.of(
          "$T.list(given, $L, $T.class)",
          RuntimeTypes.MESSAGE_READER,
          JavaText.literal(param.name()),
          param.type().element());
    }
    return error().message().values().contains(param)
        ? read(param)
        : CodeBlock.of(
            "$T.given(given, $L, $T.class)",
            RuntimeTypes.MESSAGE_READER,
            JavaText.literal(param.name()),
            param.type().boxed());
  }
}
