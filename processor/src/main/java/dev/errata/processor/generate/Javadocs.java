package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The Javadoc of generated code: what the document tells. */
final class Javadocs {

  private static final Pattern FINAL_STOP = Pattern.compile("\\.\\s*$");
  private static final Pattern BEGINS_WITH_ARTICLE = Pattern.compile("(The|An?) .*");

  /** By code: the comment of an error stands at each thing that stands for it. */
  private final Map<String, Javadoc> errors = new HashMap<>();

  Javadocs(List<ErrorPlan> plans) {
    plans.forEach(error -> errors.put(error.code(), Javadoc.of(text(error))));
  }

  /** Of anything that stands for an error. */
  Javadoc error(ErrorPlan error) {
    return errors.get(error.code());
  }

  /** Of an error's class. Without the tag, javadoc asks for comments on its private fields. */
  Javadoc errorClass(ErrorPlan error) {
    if (error.params().isEmpty()) {
      return error(error);
    }
    List<String> lines = linesBeforeTag(error);
    lines.add("@serial exclude");
    return new Javadoc(lines);
  }

  /** Of a factory. */
  Javadoc factory(ErrorPlan error, boolean hasCause) {
    List<String> lines = linesBeforeTag(error);
    for (ParamPlan param : error.params()) {
      lines.addAll(
          Javadoc.of("@param " + param.javaName() + " " + meaning(param)).lines());
    }
    if (hasCause) {
      lines.add("@param cause what led to the error, or null");
    }
    lines.add("@return the error");
    return new Javadoc(lines);
  }

  /** Of the method that returns a parameter. */
  static Javadoc accessor(ParamPlan param) {
    return Javadoc.of(
        "{@return " + meaning(param) + "; null if a decoded message did not carry it}");
  }

  /** Of a family's class. */
  static Javadoc family(FamilyPlan family) {
    String what = family
        .name()
        .map(name -> "The errors of the family " + JavadocText.code(name) + ".")
        .orElse("The errors of no family.");
    String description = JavadocText.html(family.description());
    return Javadoc.of(description.isEmpty() ? what : description + "\n\n<p>" + what);
  }

  /** Of a top-level type: the catalog's title, and what the type is. */
  static Javadoc type(CatalogPlan plan, String what) {
    String title = plan.title().orElse("The errors of " + plan.path());
    String line = JavadocText.line(FINAL_STOP.matcher(title).replaceFirst(""));
    return Javadoc.of(line + ": " + what);
  }

  private static String text(ErrorPlan error) {
    StringBuilder text = new StringBuilder();
    text.append(error.status())
        .append(' ')
        .append(JavadocText.code(error.code()))
        .append(": ");
    text.append(JavadocText.html(error.message().text()));
    if (!error.description().isEmpty()
        && !error.description().equals(error.message().text())) {
      text.append("\n\n<p>").append(JavadocText.html(error.description()));
    }
    if (!error.solution().isEmpty()) {
      text.append("\n\n<p><b>Solution:</b> ").append(JavadocText.html(error.solution()));
    }
    String gap = "\n\n";
    if (error.documentation().isPresent()) {
      String link = JavadocText.line(error.documentation().get());
      text.append(gap).append("@see <a href=\"").append(link).append("\">Documentation</a>");
      gap = "\n";
    }
    if (error.deprecated().isPresent()) {
      text.append(gap)
          .append("@deprecated ")
          .append(JavadocText.line(error.deprecated().get()));
    }
    return text.toString();
  }

  /** The comment of an error, parted from the tags that follow. */
  private List<String> linesBeforeTag(ErrorPlan error) {
    List<String> lines = new ArrayList<>(error(error).lines());
    boolean hasTags = error.documentation().isPresent() || error.deprecated().isPresent();
    if (!hasTags) {
      lines.add("");
    }
    return lines;
  }

  private static String meaning(ParamPlan param) {
    String phrase = param.description().map(Javadocs::phrase).orElse("");
    return phrase.isEmpty() ? "the " + JavadocText.code(param.name()) + " of the error" : phrase;
  }

  /**
   * The description as a phrase: it begins small if with an article, and ends without a stop. No
   * brace is in it, since it may stand in an inline tag.
   */
  private static String phrase(String description) {
    String line = JavadocText.line(description).replace("{", "&#123;").replace("}", "&#125;");
    String phrase = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return BEGINS_WITH_ARTICLE.matcher(phrase).matches()
        ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
