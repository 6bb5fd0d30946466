package dev.errata.processor.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A legal catalog made of odd parts.
 *
 * @param errors the errors, whose Java names differ
 * @param validators the validators, by name
 */
record OddCatalog(
    Optional<String> title,
    Optional<String> documentation,
    List<OddError> errors,
    Map<String, OddValidator> validators) {

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** What is compiled is called so. A variable may be called as one of the types made of it. */
  static final List<String> INTERFACES = List.of("Odd", "odd", "x", "_x", "$", "码", "Coded");

  /** The same with a class for each family. */
  static final String PER_FAMILY = "Fam";

  private static final List<String> GENERATED =
      List.of("ErrorCode", "Exception", "Errors", "Validator");

  /** Of the given errors those whose names can stand side by side. */
  static OddCatalog of(
      Optional<String> title,
      Optional<String> documentation,
      List<OddError> odd,
      List<OddValidator> validators) {
    Set<String> taken = alwaysGenerated();
    OddErrors.FAMILIES.forEach(family -> taken.add(key(family) + "FAMILY"));
    Set<String> codes = new HashSet<>();
    List<OddError> errors = new ArrayList<>();
    for (OddError error : odd) {
      String key = key(error.origin());
      boolean clashes =
          taken.contains(key + "ERROR") || taken.contains(key.replaceAll("ERROR$", ""));
      if (!clashes && !codes.contains(error.key()) && taken.add(key) && codes.add(error.code())) {
        codes.add(error.key());
        errors.add(error);
      }
    }
    errors.replaceAll(
        error -> error.withAliases(error.aliases().stream().filter(codes::add).toList()));
    errors.add(OddValidator.ERROR);
    Map<String, OddValidator> named = new HashMap<>();
    validators.forEach(validator -> named.putIfAbsent(validator.name(), validator));
    return new OddCatalog(title, documentation, errors, named);
  }

  /** Case aside. */
  private static Set<String> alwaysGenerated() {
    Set<String> keys = new HashSet<>(List.of("", "UNKNOWN", "OTHER"));
    for (String name : INTERFACES) {
      for (String type : GENERATED) {
        keys.add(key(name + type));
        keys.add(key(name + PER_FAMILY + type));
      }
    }
    return keys;
  }

  String yaml() {
    Yaml yaml = new Yaml().plain("errata", "1");
    title.ifPresent(text -> yaml.text("title", text));
    documentation.ifPresent(link -> yaml.text("documentation", link));
    Set<String> families = new TreeSet<>();
    errors.forEach(error -> error.family().ifPresent(families::add));
    if (!families.isEmpty()) {
      yaml.open("families");
      families.forEach(family -> yaml.text(family, "Of " + family + "."));
      yaml.close();
    }
    yaml.open("errors");
    errors.forEach(error -> error.writeTo(yaml));
    yaml.close();
    if (!validators.isEmpty()) {
      yaml.open("validators");
      validators.values().forEach(validator -> validator.writeTo(yaml));
      yaml.close();
    }
    return yaml.toString();
  }

  /** What two names have in common that Java, or a file system, would take for one. */
  private static String key(String name) {
    String letters = NO_NAME.matcher(name).replaceAll("");
    String upper =
        letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return !letters.isEmpty() && Character.isDigit(letters.codePointAt(0)) ? "E" + upper : upper;
  }
}
