package dev.errata.processor.generate;

import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.MessagePlan.Part;
import dev.errata.processor.plan.MessagePlan.Text;
import dev.errata.processor.plan.MessagePlan.Value;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /**
   * The message as an expression.
   *
   * @param value the expression that stands for a parameter
   */
  String concatenation(Function<ParamPlan, String> value) {
    List<String> operands = new ArrayList<>();
    for (Part part : message.parts()) {
      operands.add(
          part instanceof Text text
              ? JavaText.literal(text.text())
              : value.apply(((Value) part).param()));
    }
    if (operands.size() == 1) {
      return types.name(String.class) + ".valueOf(" + operands.get(0) + ")";
    }
    // Adding up begins with a string, or two numbers would be summed.
    if (message.parts().get(0) instanceof Value) {
      operands.add(0, "\"\"");
    }
    return String.join(JavaSource.SPACE + "+ ", operands);
  }

  /** What stands for a parameter in what loggers print. */
  static Function<ParamPlan, String> masked(Function<ParamPlan, String> value) {
    return param -> param.sensitive() ? "MASKED" : value.apply(param);
  }

  /** Reads the parameters of the message from a text into variables of their names. */
  void addReading(JavaSource source) {
    String reader = types.name(Types.MESSAGE_READER);
    source.line(reader + " " + message.readerVariable() + " = new " + reader + "(" + JavaSource.GAP
        + JavaSource.list(List.of(
            message.textVariable(),
            JavaText.literal(fixedAt(0)),
            JavaText.literal(fixedAt(message.parts().size() - 1))))
        + ");");
    for (int i = 0; i < message.parts().size(); i++) {
      if (message.parts().get(i) instanceof Value value) {
        source.line(readStatement(value, textUpTo(i + 1)) + ";");
      }
    }
  }

  /** What was read for a parameter; null if the text is worded otherwise, or does not have it. */
  String read(ParamPlan param) {
    return message.readable() && message.has(param)
        ? message.readerVariable() + ".fits() ? " + param.javaName() + " : null"
        : "null";
  }

  private String readStatement(Value value, String text) {
    ParamPlan param = value.param();
    if (value.again()) {
      return message.readerVariable() + ".again(" + text + ", " + param.javaName() + ")";
    }
    String converted = param
        .type()
        .conversion()
        .map(method -> message.readerVariable() + "." + method + "(" + text + ")")
        .orElse(text);
    return types.name(param.type().boxed()) + " " + param.javaName() + " = " + converted;
  }

  /** The text between here and the next fixed text, or all that is left. */
  private String textUpTo(int next) {
    return next < message.parts().size() - 1
        ? message.readerVariable() + ".until(" + JavaText.literal(fixedAt(next)) + ")"
        : message.readerVariable() + ".rest()";
  }

  private String fixedAt(int index) {
    return message.parts().get(index) instanceof Text text ? text.text() : "";
  }
}
