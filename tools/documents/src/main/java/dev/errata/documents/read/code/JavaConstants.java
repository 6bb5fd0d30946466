package dev.errata.documents.read.code;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a Java file: one for each enum, and for constants of other types. */
public final class JavaConstants {

  private final ExpressionText texts;
  private final JavaComments comments;

  private JavaConstants(ExpressionText texts, JavaComments comments) {
    this.texts = texts;
    this.comments = comments;
  }

  /**
   * All tables of a file, in its order.
   *
   * @param comments all comments of the file, by their places
   * @param text the file
   */
  public static List<Table> of(CompilationUnit file, List<Comment> comments, String text) {
    boolean importsStatuses = file.getImports().stream()
        .filter(each -> each.isStatic())
        .map(each -> each.getNameAsString().split("\\."))
        .anyMatch(names -> HttpStatusNames.isType(names[names.length - 1])
            || names.length > 1 && HttpStatusNames.isType(names[names.length - 2]));
    StaticFields fields = StaticFields.of(file);
    JavaConstants constants = new JavaConstants(
        new ExpressionText(fields.initializers(), importsStatuses),
        new JavaComments(comments, text.lines().toList()));
    List<Table> tables = new ArrayList<>();
    for (EnumDeclaration declared : file.findAll(EnumDeclaration.class)) {
      if (!declared.getEntries().isEmpty()) {
        tables.add(constants.table(declared));
      }
    }
    tables.addAll(fields.tables(constants.texts, constants.comments));
    return tables.stream().sorted(Comparator.comparingInt(Table::line)).toList();
  }

  private Table table(EnumDeclaration declared) {
    CommentedRows table = new CommentedRows(declared.getNameAsString(), outer(declared));
    ParameterNames names = ParameterNames.ofConstructors(declared);
    Position after = declared.getName().getBegin().orElse(Position.HOME);
    for (EnumConstantDeclaration constant : declared.getEntries()) {
      Map<String, Cell> cells = arguments(texts, names, constant.getArguments());
      constant.getClassBody().stream()
          .filter(MethodDeclaration.class::isInstance)
          .forEach(method -> returned((MethodDeclaration) method, cells));
      constant.getAnnotations().forEach(annotation -> annotated(annotation, cells));
      table.add(
          constant.getNameAsString(),
          cells,
          comments.of(constant, after),
          line(constant.getName()));
      after = constant.getEnd().orElse(after);
    }
    return table.build();
  }

  /** The names of the types that a type stands in, outermost first. */
  static List<String> outer(TypeDeclaration<?> type) {
    List<String> outer = new ArrayList<>();
    Node at = type.getParentNode().orElse(null);
    while (at instanceof TypeDeclaration<?> around) {
      outer.add(0, around.getNameAsString());
      at = around.getParentNode().orElse(null);
    }
    return outer;
  }

  /** A cell for each argument; those of one open parameter share a cell. */
  static Map<String, Cell> arguments(
      ExpressionText texts, ParameterNames names, NodeList<Expression> arguments) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    List<String> columns = names.of(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      cells.merge(
          columns.get(i),
          cell(texts, arguments.get(i)),
          (one, other) -> new Cell(one.text() + ", " + other.text(), one.line()));
    }
    return cells;
  }

  static Cell cell(ExpressionText texts, Expression expression) {
    return new Cell(FoldedText.of(texts.of(expression)), line(expression));
  }

  private static int line(Node node) {
    return node.getBegin().map(begin -> begin.line).orElse(1);
  }

  /** What a constant's own method returns. */
  private void returned(MethodDeclaration method, Map<String, Cell> cells) {
    method
        .getBody()
        .filter(
            body -> body.getStatements().size() == 1 && body.getStatement(0) instanceof ReturnStmt)
        .flatMap(body -> ((ReturnStmt) body.getStatement(0)).getExpression())
        .ifPresent(value -> cells.putIfAbsent(method.getNameAsString(), cell(texts, value)));
  }

  private void annotated(AnnotationExpr annotation, Map<String, Cell> cells) {
    String name = annotation.getName().getIdentifier();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      cells.putIfAbsent(name, cell(texts, single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      normal
          .getPairs()
          .forEach(pair ->
              cells.putIfAbsent(name + "." + pair.getNameAsString(), cell(texts, pair.getValue())));
    } else {
      cells.putIfAbsent(name, new Cell("true", line(annotation)));
    }
  }
}
