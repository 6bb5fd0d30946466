package dev.errata.catalog.compare.mutation;

import dev.errata.catalog.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be done to each validator of a catalog and to each of its checks. */
public final class CheckMutations {

  private static final Pattern CHECK =
      Pattern.compile("(?m)^      - .*\n        error: .*\n(?:        with: .*\n)?");
  private static final Pattern MIN = Pattern.compile("\\bmin: ([0-9]+)");
  private static final Pattern MAX = Pattern.compile("\\bmax: ([0-9]+)");
  private static final Pattern REGEX = Pattern.compile("pattern: (['\"])(.*)\\1");

  private final String name;
  private final List<Mutation> mutations = new ArrayList<>();

  private CheckMutations(String name) {
    this.name = name;
  }

  /** All that can be done to all of them. */
  public static List<Mutation> of(String name, String text, Catalog catalog) {
    CheckMutations made = new CheckMutations(name);
    catalog.validators().forEach(validator -> made.mutate(validator.name().value(), text));
    return made.mutations;
  }

  private void mutate(String validator, String text) {
    Matcher found = Pattern.compile("(?m)^  " + validator + ":\n(?:    .*\n)+").matcher(text);
    if (!found.find()) {
      return;
    }
    String block = found.group();
    List<String> checks = CHECK.matcher(block).results().map(MatchResult::group).toList();
    edit(
        validator,
        "  " + validator + ":\n",
        "  " + validator + "Renamed:\n",
        "validator-renamed " + validator + "Renamed");
    edit(validator, block, "", "validator-removed " + validator);
    for (int i = 0; i < checks.size(); i++) {
      if (checks.size() > 1 && !checks.get(i).contains("- is:")) {
        edit(validator, checks.get(i), "", "check-removed " + validator);
      }
      check(validator, checks.get(i));
    }
  }

  private void check(String validator, String check) {
    Matcher min = MIN.matcher(check);
    if (min.find() && !min.group(1).equals("0")) {
      int value = Integer.parseInt(min.group(1));
      edit(validator, check, replaced(check, min, "min: " + (value + 1)), tightened(validator));
      edit(validator, check, replaced(check, min, "min: " + (value - 1)), loosened(validator));
    }
    Matcher max = MAX.matcher(check);
    if (max.find()) {
      int value = Integer.parseInt(max.group(1));
      edit(validator, check, replaced(check, max, "max: " + (value - 1)), tightened(validator));
      edit(validator, check, replaced(check, max, "max: " + (value + 1)), loosened(validator));
    }
    if (check.contains("chars: \"")) {
      edit(validator, check, check.replace("chars: \"", "chars: \"\u20ac"), loosened(validator));
    }
    Matcher regex = REGEX.matcher(check);
    if (regex.find()) {
      String more = regex.group(1).equals("'") ? "|\\x01 " : "|\\\\x01 ";
      String wider = "pattern: " + regex.group(1) + regex.group(2) + more + regex.group(1);
      // Possessive quantifiers are not compared.
      String id = regex.group(2).contains("*+") ? "pattern-changed " : "pattern-widened ";
      edit(validator, check, replaced(check, regex, wider), id + validator);
    }
    if (check.contains("one-of: [")) {
      edit(validator, check, check.replace("one-of: [", "one-of: [\"977\", "), loosened(validator));
    }
    if (!check.contains("with:")) {
      String other = check.replaceFirst("error: .*", "error: \"" + another(name) + "\"");
      edit(validator, check, other, "check-error-changed " + validator);
    }
  }

  /** The key of an error without parameters that no check ends in. */
  static String another(String catalog) {
    return switch (catalog) {
      case "iam" -> "1102";
      case "ram" -> "DeleteConflict.User.Group";
      default -> "PD:Job:Part:Torn";
    };
  }

  private static String replaced(String check, Matcher found, String now) {
    return check.substring(0, found.start()) + now + check.substring(found.end());
  }

  private static String tightened(String validator) {
    return "check-tightened " + validator;
  }

  private static String loosened(String validator) {
    return "check-loosened " + validator;
  }

  private void edit(String validator, String old, String now, String expected) {
    mutations.add(Mutation.of(name, List.of(new Edit(validator, old, now)), expected));
  }
}
