package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Javadoc of generated code: what the document tells. */
final class Javadocs {

  private static final Pattern FINAL_STOP = Pattern.compile("\\.\\s*$");
  private static final Pattern BEGINS_WITH_ARTICLE = Pattern.compile("(The|An?) .*");

  /** By ordinal: the comment of an error stands at each thing that stands for it. */
  private final List<String> errors;

  Javadocs(List<ErrorPlan> plans) {
    errors = plans.stream().map(error -> JavadocText.wrap(text(error))).toList();
  }

  /** Of anything that stands for an error. */
  String error(ErrorPlan error) {
    return errors.get(error.ordinal());
  }

  /** Of an error's class. Without the tag, javadoc asks for comments on its private fields. */
  String errorClass(ErrorPlan error) {
    return error.params().isEmpty() ? error(error) : beforeTag(error) + "@serial exclude";
  }

  /** Of a factory that takes what led to the error. */
  String factoryWithCause(ErrorPlan error) {
    return beforeTag(error)
        + params(error)
        + "@param cause what led to the error, or null\n@return the error";
  }

  /** Of a factory. */
  String factory(ErrorPlan error) {
    return beforeTag(error) + params(error) + "@return the error";
  }

  /** Of the method that returns a parameter. */
  static String accessor(ParamPlan param) {
    return JavadocText.wrap(
        "{@return " + meaning(param) + "; null if a decoded message did not carry it}");
  }

  /** Of a family's class. */
  static String family(FamilyPlan family) {
    String what = family
        .name()
        .map(name -> "The errors of the family " + JavadocText.code(name)
            + ". One of this very class was received with a code that the catalog does not have"
            + (family.isSharedCode() ? ", or as none or several of them." : "."))
        .orElse("The errors of no family.");
    String description = JavadocText.html(family.description());
    return JavadocText.wrap(description.isEmpty() ? what : description + "\n\n<p>" + what);
  }

  /** Of a top-level type: the catalog's title, and what the type is. */
  static String type(CatalogPlan.Origin origin, String what) {
    String title = origin
        .title()
        .map(JavadocText::line)
        .filter(line -> !line.isEmpty())
        .orElseGet(() -> JavadocText.line("The errors of " + origin.path()));
    return JavadocText.wrap(FINAL_STOP.matcher(title).replaceFirst("") + ": " + what);
  }

  private static String text(ErrorPlan error) {
    StringBuilder text = new StringBuilder();
    if (error.traits().status() != 0) {
      text.append(error.traits().status()).append(' ');
    }
    text.append(JavadocText.code(error.code())).append(": ");
    text.append(JavadocText.html(error.message().text()));
    String description = JavadocText.html(error.texts().description());
    if (!description.isEmpty()
        && !error.texts().description().equals(error.message().text())) {
      text.append("\n\n<p>").append(description);
    }
    String solution = JavadocText.html(error.texts().solution());
    if (!solution.isEmpty()) {
      text.append("\n\n<p><b>Solution:</b> ").append(solution);
    }
    String gap = "\n\n";
    if (error.texts().documentation().isPresent()) {
      String link = JavadocText.line(error.texts().documentation().get());
      text.append(gap).append("@see <a href=\"").append(link).append("\">Documentation</a>");
      gap = "\n";
    }
    if (error.texts().deprecated().isPresent()) {
      String reason = JavadocText.line(error.texts().deprecated().get());
      text.append(gap)
          .append("@deprecated ")
          .append(reason.isEmpty() ? "The catalog does not say why." : reason);
    }
    return text.toString();
  }

  /** The comment of an error, parted from the tags that follow. */
  private String beforeTag(ErrorPlan error) {
    boolean hasTags = error.texts().documentation().isPresent() || error.isDeprecated();
    return error(error) + (hasTags ? "\n" : "\n\n");
  }

  private static String params(ErrorPlan error) {
    StringBuilder tags = new StringBuilder();
    for (ParamPlan param : error.params()) {
      String tag = "@param " + param.javaName() + " " + meaning(param);
      tags.append(JavadocText.wrap(tag)).append('\n');
    }
    return tags.toString();
  }

  private static String meaning(ParamPlan param) {
    String phrase = param.description().map(Javadocs::phrase).orElse("");
    return phrase.isEmpty() ? "the " + JavadocText.code(param.name()) + " of the error" : phrase;
  }

  /**
   * The description as a phrase: it begins small if with an article, and ends without a stop. It
   * may stand in an inline tag, so that no brace is in it, and no at sign: behind the first line of
   * one, javac takes even that of an address for a tag's.
   */
  private static String phrase(String description) {
    String line = JavadocText.line(description)
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("@", "&#64;");
    String phrase = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return BEGINS_WITH_ARTICLE.matcher(phrase).matches()
        ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
