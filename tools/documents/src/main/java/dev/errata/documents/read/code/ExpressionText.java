package dev.errata.documents.read.code;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What expressions say, as far as a file tells it: constants are looked up, the rest is quoted. */
final class ExpressionText {

  /** Constants may stand for each other; one that stands for itself compiles nowhere. */
  private static final int DEEPEST_CONSTANT = 20;

  /** Constants of each other, each twice as long, must not fill the heap: more is quoted. */
  private static final int LONGEST_TEXT = 64 * 1024;

  private static final Set<String> OF_NUMBER =
      Set.of("valueOf", "resolve", "fromStatusCode", "fromCode", "of", "forStatus", "parse");
  private static final Set<String> AS_NUMBER =
      Set.of("value", "getStatusCode", "code", "getCode", "getValue", "statusCode", "toInt");

  private final Map<String, Expression> constants;
  private final Map<String, String> known = new HashMap<>();
  private final boolean importsStatuses;

  /**
   * What is known of a file.
   *
   * @param constants the constants of the file and what they are set to
   * @param importsStatuses whether names of statuses stand alone in it
   */
  ExpressionText(Map<String, Expression> constants, boolean importsStatuses) {
    this.constants = constants;
    this.importsStatuses = importsStatuses;
  }

  /** The text of an expression; empty for null. */
  String of(Expression expression) {
    return of(expression, 0);
  }

  private String of(Expression expression, int depth) {
    if (expression instanceof TextBlockLiteralExpr block) {
      return block.asString();
    }
    if (expression instanceof StringLiteralExpr string) {
      return string.asString();
    }
    if (expression instanceof CharLiteralExpr character) {
      return String.valueOf(character.asChar());
    }
    if (expression instanceof IntegerLiteralExpr || expression instanceof LongLiteralExpr) {
      return expression.toString().replaceAll("[_lL]", "");
    }
    if (expression instanceof BooleanLiteralExpr) {
      return expression.toString();
    }
    if (expression instanceof NullLiteralExpr) {
      return "";
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner(), depth);
    }
    if (expression instanceof CastExpr cast) {
      return of(cast.getExpression(), depth);
    }
    if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
      return "-" + of(unary.getExpression(), depth);
    }
    if (expression instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.PLUS) {
      return sum(binary, depth);
    }
    return named(expression, depth).orElseGet(expression::toString);
  }

  private String sum(BinaryExpr binary, int depth) {
    String left = of(binary.getLeft(), depth);
    String right = of(binary.getRight(), depth);
    if (isNumber(binary.getLeft(), left) && isNumber(binary.getRight(), right)) {
      return Long.toString(Long.parseLong(left) + Long.parseLong(right));
    }
    return left.length() + right.length() > LONGEST_TEXT ? binary.toString() : left + right;
  }

  private boolean isNumber(Expression expression, String text) {
    Expression end = expression;
    for (int i = 0; i < DEEPEST_CONSTANT && constants.containsKey(qualifiedName(end)); i++) {
      end = constants.get(qualifiedName(end));
    }
    return text.matches("-?[0-9]{1,15}")
        && !(end instanceof StringLiteralExpr || end instanceof TextBlockLiteralExpr);
  }

  private Optional<String> named(Expression expression, int depth) {
    String name = simpleName(expression);
    if (!name.isEmpty()) {
      Optional<String> status = status(expression, name);
      Expression constant = constants.get(qualifiedName(expression));
      return status.isPresent() || constant == null || depth >= DEEPEST_CONSTANT
          ? status
          : Optional.of(constant(qualifiedName(expression), constant, depth + 1));
    }
    if (expression instanceof MethodCallExpr call && call.getScope().isPresent()) {
      Expression scope = call.getScope().get();
      if (call.getArguments().isEmpty() && AS_NUMBER.contains(call.getNameAsString())) {
        return status(scope, simpleName(scope));
      }
      if (call.getArguments().size() == 1
          && OF_NUMBER.contains(call.getNameAsString())
          && HttpStatusNames.isType(simpleName(scope))) {
        return Optional.of(of(call.getArgument(0), depth));
      }
    }
    return Optional.empty();
  }

  private String constant(String name, Expression value, int depth) {
    String text = known.get(name);
    if (text == null) {
      text = of(value, depth);
      known.put(name, text);
    }
    return text;
  }

  private Optional<String> status(Expression expression, String name) {
    boolean isStatus = expression instanceof FieldAccessExpr field
        ? HttpStatusNames.isType(simpleName(field.getScope()))
        : importsStatuses && !constants.containsKey(name);
    return isStatus ? HttpStatusNames.find(name).map(Object::toString) : Optional.empty();
  }

  /** A name with that of its type, if it stands there. */
  private static String qualifiedName(Expression expression) {
    return expression instanceof FieldAccessExpr field
        ? simpleName(field.getScope()) + "." + field.getNameAsString()
        : simpleName(expression);
  }

  /** The last name of a name; empty for what is none. */
  private static String simpleName(Expression expression) {
    if (expression instanceof NameExpr name) {
      return name.getNameAsString();
    }
    return expression instanceof FieldAccessExpr field ? field.getNameAsString() : "";
  }
}
