package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which tables are lists of errors. */
final class TableChoice {

  /** A number alone, or before a day, is a release; before words it may number a section. */
  private static final Pattern RELEASE = Pattern.compile(
      "(?i)^\\W*(?:version |release |migration to )?v\\d+(?:\\.\\d+)*\\b|^\\W*(?:version |release )\\d"
          + "|^\\W*\\d+\\.\\d+(?:\\.\\d+)?(?!\\.?\\d)\\W*(?:$|\\d)|^\\W*\\d{4}-\\d{2}-\\d{2}(?!\\d)"
          + "|^\\W*(?:unreleased|change ?log|release notes|what.s new)\\b|^\\W*migration to v\\d");

  private static final double MOST_PLAIN_WORDS = 0.3;

  private static final double FOR_NAMES = 1.5;

  /** What so many rows look like may be chance. */
  private static final int FEW = 2;

  /** Who names a section says that it is of errors. */
  private static final double OF_CHOSEN_SECTION = 1;

  private static final double NEARLY_ALL = 0.9;

  private final HeadWords heads;
  private final ExtractOptions options;
  private final Evidence evidence;

  TableChoice(HeadWords heads, ExtractOptions options, Evidence evidence) {
    this.heads = heads;
    this.options = options;
    this.evidence = evidence;
  }

  /** Why a table is not taken; empty if it is. */
  Optional<String> whyNot(NumberedTable numbered, ColumnRoles roles) {
    Table table = numbered.table();
    if (!options.tables().isEmpty() && !options.tables().contains(numbered.number())) {
      return Optional.of("not chosen by --table");
    }
    if (!options.sections().isEmpty() && !isInSections(numbered)) {
      return Optional.of("not in a section chosen by --section");
    }
    for (String head : options.columns().values()) {
      if (RoleFinder.columnOf(table, head).isEmpty()) {
        return Optional.of("has no column '" + head + "'");
      }
    }
    if (!roles.has(Role.CODE)) {
      return Optional.of("no column has codes");
    }
    if (options.isChosen()) {
      return Optional.empty();
    }
    if (isOfParameters(table, roles)) {
      return Optional.of("its columns are those of a list of parameters");
    }
    if (isOfARelease(table)) {
      return Optional.of("it tells of a release");
    }
    if (isOfWords(table, roles)) {
      return Optional.of("its terms are words, not codes");
    }
    if (!tellsOfErrors(table, roles)) {
      return Optional.of("no column tells what an error means");
    }
    if (evidence(table, roles) >= threshold(table, roles)) {
      return Optional.empty();
    }
    return Optional.of(
        isOfNames(table, roles)
            ? "no column tells what an error means"
            : "nothing in it speaks of errors");
  }

  private boolean isOfParameters(Table table, ColumnRoles roles) {
    return certainty(table, roles) != Certainty.CERTAIN
        && !roles.has(Role.STATUS)
        && !hasMessages(table, roles)
        && !StatusTables.looksLikeOne(table, roles)
        && ParameterTables.looksLikeOne(table);
  }

  /** What has messages has errors, whatever it tells of them besides. */
  private boolean hasMessages(Table table, ColumnRoles roles) {
    return roles.has(Role.MESSAGE)
        && heads.certainty(Role.MESSAGE, table.columns().get(roles.columns().get(Role.MESSAGE)))
            == Certainty.CERTAIN;
  }

  /** What has changed in a release may name codes, but does not list them. */
  private static boolean isOfARelease(Table table) {
    boolean isProse = table.kind() == Kind.SECTIONS || table.kind() == Kind.LIST;
    return isProse
        && table.headings().stream()
            .anyMatch(heading -> RELEASE.matcher(heading).find());
  }

  /** Prose has headings and lists as well, whose terms are words. */
  private boolean isOfWords(Table table, ColumnRoles roles) {
    boolean isProse =
        table.kind() == Kind.SECTIONS || table.kind() == Kind.LIST || table.kind() == Kind.BLOCKS;
    return isProse
        && !roles.has(Role.STATUS)
        && certainty(table, roles) != Certainty.CERTAIN
        && roles.shape(Role.CODE).plainWords() > MOST_PLAIN_WORDS;
  }

  private boolean isInSections(NumberedTable table) {
    return options.sections().stream()
        .anyMatch(section -> ExtractOptions.isInSection(table, section));
  }

  /** An enum may have nothing but names, and so may columns without heads. */
  private boolean tellsOfErrors(Table table, ColumnRoles roles) {
    return roles.has(Role.MESSAGE)
        || roles.has(Role.STATUS)
        || table.kind() == Kind.ENUM
        || table.kind() == Kind.DECLARED
        || table.kind() == Kind.DATA && certainty(table, roles).compareTo(Certainty.LIKELY) >= 0
        || roles.has(Role.NAME)
            && (table.kind() == Kind.HEADLESS_TABLE
                || heads
                        .certainty(
                            Role.NAME, table.columns().get(roles.columns().get(Role.NAME)))
                        .compareTo(Certainty.LIKELY)
                    >= 0);
  }

  /** How much speaks for a table being one of errors. */
  private double evidence(Table table, ColumnRoles roles) {
    return evidence.of(table, roles) + (options.sections().isEmpty() ? 0 : OF_CHOSEN_SECTION);
  }

  /** Codes with names may be of anything. */
  private static boolean isOfNames(Table table, ColumnRoles roles) {
    return table.kind() != Kind.ENUM
        && table.kind() != Kind.DECLARED
        && !roles.has(Role.MESSAGE)
        && !roles.has(Role.STATUS);
  }

  private double threshold(Table table, ColumnRoles roles) {
    if (table.kind() == Kind.ENUM) {
      return 2;
    }
    if (isOfNames(table, roles)) {
      return FOR_NAMES;
    }
    return switch (certainty(table, roles)) {
      case CERTAIN -> 0.5;
      case LIKELY -> 1;
      case POSSIBLE -> table.kind() == Kind.TABLE && table.rows().size() <= FEW ? 2 : 1.5;
      case NONE -> 2.5;
    };
  }

  /** What a table looks like that is taken. */
  Looks looks(Table table, ColumnRoles roles) {
    return new Looks(
        evidence(table, roles),
        certainty(table, roles),
        TermStyles.ofMost(table, roles),
        StatusTables.contain(table, roles),
        StatusTables.looksLikeOne(table, roles));
  }

  private Certainty certainty(Table table, ColumnRoles roles) {
    String head = table.columns().get(roles.columns().get(Role.CODE));
    return table.kind() == Kind.HEADLESS_TABLE
        ? Certainty.POSSIBLE
        : heads.certainty(Role.CODE, head);
  }
}
