package dev.errata.documents.read.code;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.errata.documents.document.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the arguments of a call are called, as far as the type that is made tells it. */
final class ParameterNames {

  private static final int LONGEST_SHORT = 3;

  private final List<List<Parameter>> callables = new ArrayList<>();
  private final List<String> unsetFields;
  private final List<String> fields;

  /** Nothing is known of a type that stands in another file. */
  static ParameterNames unknown() {
    return new ParameterNames(Stream.empty(), List.of(), List.of());
  }

  /** The constructors of a type, or what Lombok makes them of. */
  static ParameterNames ofConstructors(TypeDeclaration<?> type) {
    List<FieldDeclaration> fields =
        type.getFields().stream().filter(field -> !field.isStatic()).toList();
    Stream<List<Parameter>> record = type instanceof RecordDeclaration declared
        ? Stream.of(declared.getParameters())
        : Stream.of();
    return new ParameterNames(
        Stream.concat(
            record, type.getConstructors().stream().map(CallableDeclaration::getParameters)),
        names(fields.stream().filter(FieldDeclaration::isFinal).toList(), true),
        names(fields, false));
  }

  /** The methods of a type by a name. */
  static ParameterNames ofMethods(TypeDeclaration<?> type, String name) {
    return new ParameterNames(
        type.getMethodsByName(name).stream().map(CallableDeclaration::getParameters),
        List.of(),
        List.of());
  }

  private ParameterNames(
      Stream<? extends List<Parameter>> callables, List<String> unsetFields, List<String> fields) {
    callables.forEach(this.callables::add);
    this.unsetFields = unsetFields;
    this.fields = fields;
  }

  private static List<String> names(List<FieldDeclaration> fields, boolean areUnset) {
    return fields.stream()
        .flatMap(field -> field.getVariables().stream())
        .filter(field -> !areUnset || field.getInitializer().isEmpty())
        .map(field -> field.getNameAsString())
        .toList();
  }

  /** A name for each argument; numbers where nothing tells names. */
  List<String> of(NodeList<Expression> arguments) {
    Optional<List<Parameter>> callable = callables.stream()
        .filter(parameters -> accepts(parameters, arguments))
        .findFirst()
        .or(() ->
            callables.stream().filter(all -> all.size() == arguments.size()).findFirst());
    if (callable.isPresent()) {
      List<Parameter> parameters = callable.get();
      return IntStream.range(0, arguments.size())
          .mapToObj(i -> name(parameters.get(Math.min(i, parameters.size() - 1))))
          .toList();
    }
    return Stream.of(unsetFields, fields)
        .filter(names -> names.size() == arguments.size())
        .findFirst()
        .orElseGet(() ->
            IntStream.range(0, arguments.size()).mapToObj(Columns::numbered).toList());
  }

  /** A parameter of a letter or so is called as the field that it becomes. */
  private static String name(Parameter parameter) {
    String name = parameter.getNameAsString();
    if (name.length() > LONGEST_SHORT) {
      return name;
    }
    return parameter
        .getParentNode()
        .flatMap(callable -> callable.findFirst(
            AssignExpr.class,
            assigned -> assigned.getValue() instanceof NameExpr value
                && value.getNameAsString().equals(name)))
        .map(AssignExpr::getTarget)
        .map(target -> target instanceof FieldAccessExpr field
            ? field.getNameAsString()
            : target instanceof NameExpr field ? field.getNameAsString() : name)
        .orElse(name);
  }

  private static boolean accepts(List<Parameter> parameters, NodeList<Expression> arguments) {
    boolean isOpen =
        !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs();
    if (isOpen ? arguments.size() < parameters.size() - 1 : arguments.size() != parameters.size()) {
      return false;
    }
    return IntStream.range(0, Math.min(arguments.size(), parameters.size()))
        .allMatch(i -> accepts(parameters.get(i).getTypeAsString(), arguments.get(i)));
  }

  private static boolean accepts(String type, Expression argument) {
    if (argument instanceof StringLiteralExpr || argument instanceof TextBlockLiteralExpr) {
      return type.matches("String|CharSequence|Object|[A-Z]");
    }
    if (argument instanceof IntegerLiteralExpr) {
      return type.matches("byte|short|int|long|Integer|Long|Number|Object|double|float|[A-Z]");
    }
    return !(argument instanceof BooleanLiteralExpr)
        || type.matches("boolean|Boolean|Object|[A-Z]");
  }
}
