package dev.errata.documents.read.code;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The constants of a file that are static fields. */
final class StaticFields {

  private record Constant(
      TypeDeclaration<?> owner, VariableDeclarator field, Expression value, Position after) {

    int line() {
      return field.getBegin().map(begin -> begin.line).orElse(1);
    }

    String type() {
      return field.getTypeAsString();
    }

    boolean isPlain() {
      return type().matches("(java\\.lang\\.)?String|CharSequence|int|long|short|Integer|Long");
    }
  }

  private final List<Constant> constants = new ArrayList<>();
  private final Map<String, TypeDeclaration<?>> types = new HashMap<>();

  private StaticFields() {}

  static StaticFields of(CompilationUnit file) {
    StaticFields all = new StaticFields();
    for (TypeDeclaration<?> type : file.findAll(TypeDeclaration.class).stream()
        .map(type -> (TypeDeclaration<?>) type)
        .toList()) {
      all.types.putIfAbsent(type.getNameAsString(), type);
      Position after = type.getName().getBegin().orElse(Position.HOME);
      for (FieldDeclaration field : type.getFields()) {
        if (isConstant(type, field)) {
          for (VariableDeclarator variable : field.getVariables()) {
            Optional<Expression> value = variable.getInitializer();
            if (value.isPresent()) {
              all.constants.add(new Constant(type, variable, value.get(), after));
            }
          }
        }
        after = field.getEnd().orElse(after);
      }
    }
    return all;
  }

  private static boolean isConstant(TypeDeclaration<?> type, FieldDeclaration field) {
    boolean isInterface =
        type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface();
    boolean isOfSerialization = field.getVariable(0).getNameAsString().equals("serialVersionUID");
    return !isOfSerialization && (isInterface || field.isStatic() && field.isFinal());
  }

  /** What each constant is set to, by its name alone and behind its type's. */
  Map<String, Expression> initializers() {
    Map<String, Expression> initializers = new HashMap<>();
    for (Constant constant : constants) {
      String name = constant.field().getNameAsString();
      initializers.putIfAbsent(name, constant.value());
      initializers.putIfAbsent(constant.owner().getNameAsString() + "." + name, constant.value());
    }
    return initializers;
  }

  /** A table for each type and for each type of its constants. */
  List<Table> tables(ExpressionText texts, JavaComments comments) {
    Map<String, List<Constant>> groups = new LinkedHashMap<>();
    for (Constant constant : constants) {
      String type = constant.isPlain() ? "" : constant.type();
      groups
          .computeIfAbsent(
              constant.owner().getNameAsString() + " " + type, key -> new ArrayList<>())
          .add(constant);
    }
    List<Table> tables = new ArrayList<>();
    for (List<Constant> group : groups.values()) {
      Constant first = group.get(0);
      ConstantPairs pairs = ConstantPairs.of(
          group.stream().map(each -> each.field().getNameAsString()).toList());
      CommentedRows table =
          new CommentedRows(first.owner().getNameAsString(), JavaConstants.outer(first.owner()));
      Map<String, Map<String, Cell>> things = new HashMap<>();
      for (Constant constant : group) {
        String name = constant.field().getNameAsString();
        Map<String, Cell> known = things.get(pairs.thing(name));
        Map<String, Cell> cells = constant.isPlain()
            ? new LinkedHashMap<>(
                Map.of(pairs.column(name), JavaConstants.cell(texts, constant.value())))
            : made(texts, constant, group.size());
        if (known != null) {
          cells.forEach(known::putIfAbsent);
        } else if (!cells.isEmpty()) {
          things.put(pairs.thing(name), cells);
          table.add(
              pairs.thing(name),
              cells,
              constant
                  .field()
                  .getParentNode()
                  .flatMap(field -> comments.of(field, constant.after())),
              constant.line());
        }
      }
      if (!table.isEmpty()) {
        tables.add(table.build());
      }
    }
    return tables;
  }

  /** What an object is made of. A call alone may be anything, such as that for a logger. */
  private Map<String, Cell> made(ExpressionText texts, Constant constant, int like) {
    if (constant.value() instanceof ObjectCreationExpr made) {
      TypeDeclaration<?> type = types.get(made.getType().getNameAsString());
      ParameterNames names =
          type == null ? ParameterNames.unknown() : ParameterNames.ofConstructors(type);
      return JavaConstants.arguments(texts, names, made.getArguments());
    }
    if (!(constant.value() instanceof MethodCallExpr call) || like < 2) {
      return Map.of();
    }
    if (call.getArguments().isEmpty()) {
      return built(texts, call);
    }
    TypeDeclaration<?> type = call.getScope()
        .map(scope -> types.get(
            scope instanceof NameExpr name
                ? name.getNameAsString()
                : scope instanceof FieldAccessExpr field ? field.getNameAsString() : ""))
        .orElse(null);
    ParameterNames names =
        ParameterNames.ofMethods(type == null ? constant.owner() : type, call.getNameAsString());
    return JavaConstants.arguments(texts, names, call.getArguments());
  }

  /** The steps of a builder. */
  private static Map<String, Cell> built(ExpressionText texts, MethodCallExpr last) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<MethodCallExpr> steps = new ArrayList<>();
    Expression at = last;
    while (at instanceof MethodCallExpr call) {
      steps.add(0, call);
      at = call.getScope().orElse(null);
    }
    for (MethodCallExpr step : steps) {
      if (step.getArguments().size() == 1) {
        String name = step.getNameAsString().replaceFirst("^(with|set)(?=[A-Z])", "");
        String column = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        cells.putIfAbsent(column, JavaConstants.cell(texts, step.getArgument(0)));
      }
    }
    return cells;
  }
}
