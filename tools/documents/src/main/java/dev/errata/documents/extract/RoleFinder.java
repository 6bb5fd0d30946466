package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds the roles of a table's columns by their heads and by what the cells look like. */
final class RoleFinder {

  /** So many cells have to look like what the column is. */
  private static final double MOST = 0.7;

  private static final double NEARLY_ALL = 0.9;

  private final int columns;
  private final List<ColumnShape> shapes;
  private final ColumnHeads heads;
  private final CodeColumns codes;
  private final StatusColumns statuses;
  private final MessageColumns messages;
  private final Map<Role, Integer> roles = new EnumMap<>(Role.class);

  private RoleFinder(HeadWords words, Table table) {
    this.columns = table.columns().size();
    this.shapes = IntStream.range(0, columns)
        .mapToObj(column -> ColumnShape.of(table, column))
        .toList();
    this.heads = new ColumnHeads(words, table, shapes);
    this.codes = new CodeColumns(table, shapes, heads);
    this.statuses = new StatusColumns(table, shapes, heads, codes);
    this.messages = new MessageColumns(table, shapes, heads);
  }

  /**
   * Finds the roles.
   *
   * @param given the heads of the columns that have a role for certain
   */
  static ColumnRoles find(HeadWords words, Table table, Map<Role, String> given) {
    RoleFinder finder = new RoleFinder(words, table);
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
    find(Role.STATUS, statuses::isStatus, statuses::score);
    find(Role.CODE, column -> codes.isCode(column) && !isStatusAgain(column), codes::score);
    find(Role.CODE, codes::isCode, codes::score);
    find(Role.CODE, this::isCodeBesideStatus, codes::score);
    find(Role.CODE, codes::isByItsLooks, codes::score);
    find(Role.SOLUTION, column -> isText(Role.SOLUTION, column), score(Role.SOLUTION));
    find(Role.MESSAGE, column -> messages.isMessage(column, free()), messages::score);
    find(Role.DESCRIPTION, column -> isText(Role.DESCRIPTION, column), score(Role.DESCRIPTION));
    findMessageElsewhere();
    takeStatusesForCodes();
    find(Role.NAME, this::isName, score(Role.NAME));
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

  private ToDoubleFunction<Integer> score(Role role) {
    return column -> heads.certainty(role, column).ordinal();
  }

  private boolean isText(Role role, int column) {
    return shapes.get(column).isText() && heads.mayBe(role, column);
  }

  /** An error that says nothing but what it means, says that as its message. */
  private void findMessageElsewhere() {
    if (roles.containsKey(Role.MESSAGE)) {
      return;
    }
    Integer description = roles.remove(Role.DESCRIPTION);
    Optional.ofNullable(description)
        .or(() -> messages.byItsLooks(free()))
        .ifPresent(column -> roles.put(Role.MESSAGE, column));
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

  private boolean isStatusAgain(int column) {
    return roles.containsKey(Role.STATUS) && statuses.isAgain(column, roles.get(Role.STATUS));
  }

  /** Beside a status, what can be nothing but a code is one, whatever its head says. */
  private boolean isCodeBesideStatus(int column) {
    return roles.containsKey(Role.STATUS) && shapes.get(column).isOfCodesAlone();
  }

  private boolean isName(int column) {
    return heads.mayBe(Role.NAME, column) && shapes.get(column).isOfNames();
  }

  private IntStream free() {
    return IntStream.range(0, columns).filter(column -> !roles.containsValue(column));
  }
}
