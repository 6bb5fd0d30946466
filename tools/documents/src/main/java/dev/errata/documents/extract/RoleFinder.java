package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the roles of a table's columns by their heads and by what the cells look like. */
final class RoleFinder {

  /** So many cells have to look like what the column is. */
  private static final double MOST = 0.7;

  private static final double NEARLY_ALL = 0.9;

  private static final double FEWEST_DISTINCT = 0.7;

  private static final Pattern ENGLISH = Pattern.compile(" (?:english|en|eng|en us|en gb) |英文");

  private final HeadWords heads;
  private final Table table;
  private final List<ColumnShape> shapes;
  private final CodeColumns codes;
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);

  private RoleFinder(HeadWords heads, Table table) {
    this.heads = heads;
    this.table = table;
    this.shapes = IntStream.range(0, table.columns().size())
        .mapToObj(column -> ColumnShape.of(table, column))
        .toList();
    this.codes = new CodeColumns(table, shapes);
  }

  /**
   * Finds the roles.
   *
   * @param given the heads of the columns that have a role for certain
   */
  static ColumnRoles find(HeadWords heads, Table table, Map<Role, String> given) {
    RoleFinder finder = new RoleFinder(heads, table);
    given.forEach(
        (role, head) -> columnOf(table, head).ifPresent(column -> finder.roles.put(role, column)));
    finder.findAll();
    return new ColumnRoles(finder.roles, finder.shapes);
  }

  /** The column with a head, else the one with that number from 1. */
  static OptionalInt columnOf(Table table, String head) {
    String words = Words.of(head);
    return IntStream.range(0, table.columns().size())
        .filter(column -> table.columns().get(column).equals(head)
            || !words.isEmpty() && Words.of(table.columns().get(column)).equals(words)
            || Columns.numbered(column).equals(head))
        .findFirst();
  }

  private void findAll() {
    find(Role.STATUS, this::isStatus, this::statusScore);
    find(Role.CODE, column -> isCode(column) && !isStatusAgain(column), this::codeScore);
    find(Role.CODE, this::isCode, this::codeScore);
    find(Role.CODE, this::isCodeBesideStatus, this::codeScore);
    find(Role.CODE, this::isCodeByItsLooks, this::codeScore);
    find(
        Role.SOLUTION,
        column -> shapes.get(column).isText() && certainty(Role.SOLUTION, column) > 0,
        column -> certainty(Role.SOLUTION, column));
    find(Role.MESSAGE, this::isMessage, this::messageScore);
    find(
        Role.DESCRIPTION,
        column -> shapes.get(column).isText() && certainty(Role.DESCRIPTION, column) > 0,
        column -> certainty(Role.DESCRIPTION, column));
    findMessageElsewhere();
    takeStatusesForCodes();
    find(Role.NAME, this::isName, column -> certainty(Role.NAME, column));
  }

  private void find(Role role, IntPredicate isFit, ToDoubleFunction<Integer> score) {
    if (roles.containsKey(role)) {
      return;
    }
    free()
        .filter(isFit)
        .boxed()
        .max(Comparator.comparingDouble(score).thenComparing(Comparator.reverseOrder()))
        .ifPresent(column -> roles.put(role, column));
  }

  /** An error that says nothing but what it means, says that as its message. */
  private void findMessageElsewhere() {
    if (roles.containsKey(Role.MESSAGE)) {
      return;
    }
    Optional<Integer> best = free()
        .filter(
            column -> shapes.get(column).sentences() > 0.3 || shapes.get(column).words() >= 2)
        .filter(column -> shapes.get(column).filled() > 0.5)
        .boxed()
        .max(Comparator.comparingDouble(column -> shapes.get(column).sentences()));
    Integer description = roles.get(Role.DESCRIPTION);
    if (description != null) {
      roles.remove(Role.DESCRIPTION);
      roles.put(Role.MESSAGE, description);
    } else {
      best.ifPresent(column -> roles.put(Role.MESSAGE, column));
    }
  }

  /** Statuses that are all a table has are its codes. */
  private void takeStatusesForCodes() {
    Integer status = roles.get(Role.STATUS);
    if (status != null
        && !roles.containsKey(Role.CODE)
        && shapes.get(status).distinct() >= NEARLY_ALL
        && shapes.get(status).codes() >= MOST) {
      roles.remove(Role.STATUS);
      roles.put(Role.CODE, status);
    }
  }

  private boolean isStatus(int column) {
    return certainty(Role.STATUS, column) > 0
        && shapes.get(column).statuses() >= MOST
        && (certainty(Role.STATUS, column) > Certainty.POSSIBLE.ordinal()
            || isCodeElsewhere(column));
  }

  /** What is called a code is a status where another column has what looks more like a code. */
  private boolean isCodeElsewhere(int status) {
    return free()
        .filter(column -> column != status && isCode(column))
        .anyMatch(column -> shapes.get(column).statuses() < MOST || isRatherCode(column, status));
  }

  /** Numbers of errors may look like statuses, but are not said again and again. */
  private boolean isRatherCode(int column, int status) {
    return certainty(Role.CODE, column) > certainty(Role.CODE, status)
        && shapes.get(column).distinct() > shapes.get(status).distinct();
  }

  private double statusScore(int column) {
    return certainty(Role.STATUS, column) + shapes.get(column).statuses();
  }

  private boolean isCode(int column) {
    return codes.isCode(column, certainty(Role.CODE, column));
  }

  /** Bodies may have the status as their code, and say what is wrong by their type. */
  private boolean isStatusAgain(int column) {
    Integer status = roles.get(Role.STATUS);
    if (status == null) {
      return false;
    }
    List<Boolean> areSame = table.rows().stream()
        .map(row ->
            List.of(row.cells().get(status).text(), row.cells().get(column).text()))
        .filter(cells -> cells.stream().noneMatch(String::isEmpty))
        .map(cells -> cells.get(0).equals(cells.get(1)))
        .toList();
    return areSame.stream().filter(same -> same).count() >= NEARLY_ALL * areSame.size();
  }

  private double codeScore(int column) {
    return codes.score(column, certainty(Role.CODE, column));
  }

  private boolean isMessage(int column) {
    return shapes.get(column).isText()
        && certainty(Role.MESSAGE, column) > 0
        && !isRatherDescription(column);
  }

  /** Of texts in several languages the English one is the message, as codes are English. */
  private double messageScore(int column) {
    String head = " " + Words.of(table.columns().get(column)) + " ";
    return certainty(Role.MESSAGE, column) + (ENGLISH.matcher(head).find() ? 0.5 : 0);
  }

  private boolean isRatherDescription(int column) {
    return certainty(Role.DESCRIPTION, column) > certainty(Role.MESSAGE, column)
        || certainty(Role.MESSAGE, column) == Certainty.POSSIBLE.ordinal()
            && isToldElsewhere(column);
  }

  /**
   * What says the same again and again is a kind of error, where another column tells them apart.
   */
  private boolean isToldElsewhere(int column) {
    return shapes.get(column).distinct() < FEWEST_DISTINCT
        && free()
            .filter(other -> other != column && shapes.get(other).isText())
            .anyMatch(other -> shapes.get(other).distinct() >= NEARLY_ALL
                && certainty(Role.DESCRIPTION, other) > Certainty.POSSIBLE.ordinal());
  }

  private boolean isName(int column) {
    return certainty(Role.NAME, column) > 0 && shapes.get(column).isOfNames();
  }

  /** Beside a status, what can be nothing but a code is one, whatever its head says. */
  private boolean isCodeBesideStatus(int column) {
    return roles.containsKey(Role.STATUS) && shapes.get(column).isOfCodesAlone();
  }

  /** Where no head says so, what is written as nothing but codes are may be one. */
  private boolean isCodeByItsLooks(int column) {
    return table.kind() == Kind.TABLE
        && shapes.get(column).isOfCodesAlone()
        && shapes.get(column).isMarked();
  }

  private int certainty(Role role, int column) {
    if (table.kind() == Kind.HEADLESS_TABLE) {
      return role == Role.SOLUTION || role == Role.DESCRIPTION ? 0 : Certainty.POSSIBLE.ordinal();
    }
    if (isWithoutName(column)) {
      return role == Role.STATUS || role == Role.CODE || role == Role.MESSAGE
          ? Certainty.POSSIBLE.ordinal()
          : 0;
    }
    if (isDeclaredKey(column)) {
      return role == Role.CODE ? Certainty.LIKELY.ordinal() : 0;
    }
    return heads.certainty(role, table.columns().get(column)).ordinal();
  }

  /** What a format declares under keys it may declare again and again. */
  private boolean isDeclaredKey(int column) {
    return table.kind() == Kind.DECLARED
        && table.columns().get(column).equals(Columns.KEY)
        && shapes.get(column).isMarked();
  }

  /** What stands beside a constant may have no name, and is told by what it looks like. */
  private boolean isWithoutName(int column) {
    return table.kind() == Kind.ENUM
        && table.columns().get(column).length() <= 2
        && table.columns().get(column).chars().allMatch(Character::isDigit);
  }

  private IntStream free() {
    return IntStream.range(0, shapes.size()).filter(column -> !roles.containsValue(column));
  }
}
