package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.Locale;

/** The Javadoc of generated code: what the document tells. */
final class Javadocs {

  private Javadocs() {}

  /** Of anything that stands for an error. */
  static CodeBlock error(ErrorPlan error) {
    return block(text(error));
  }

  /** Of a factory. */
  static CodeBlock factory(ErrorPlan error, boolean hasCause) {
    StringBuilder text = new StringBuilder(text(error));
    String gap = hasTags(error) ? "\n" : "\n\n";
    for (ParamPlan param : error.params()) {
      text.append(gap)
          .append("@param ")
          .append(param.javaName())
          .append(' ')
          .append(meaning(param));
      gap = "\n";
    }
    if (hasCause) {
      text.append(gap).append("@param cause what led to the error, or null");
    }
    return block(text.toString());
  }

  /** Of the method that returns a parameter. */
  static CodeBlock accessor(ParamPlan param) {
    String meaning = meaning(param);
    String capitalised = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
    return block(capitalised + "; null if a decoded message did not carry it.");
  }

  /** Of a family's class. */
  static CodeBlock family(FamilyPlan family) {
    String what = "The errors of the family " + JavadocText.code(family.name()) + ".";
    String description = JavadocText.html(family.description());
    return block(description.isEmpty() ? what : description + "\n\n<p>" + what);
  }

  /** Of a top-level type: the catalog's title, and what the type is. */
  static CodeBlock type(CatalogPlan plan, String what) {
    String title = plan.title().orElse("The errors of " + plan.path());
    return block(JavadocText.line(title.replaceFirst("\\.\\s*$", "")) + ": " + what);
  }

  static CodeBlock block(String text) {
    return CodeBlock.of("$L\n", JavadocText.wrap(text));
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

  private static boolean hasTags(ErrorPlan error) {
    return error.documentation().isPresent() || error.deprecated().isPresent();
  }

  private static String meaning(ParamPlan param) {
    String phrase = param.description().map(Javadocs::phrase).orElse("");
    return phrase.isEmpty() ? "the " + JavadocText.code(param.name()) + " of the error" : phrase;
  }

  /** The description as a phrase: it begins small if with an article, and ends without a stop. */
  private static String phrase(String description) {
    String line = JavadocText.line(description);
    String phrase = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return phrase.matches("(The|An?) .*")
        ? phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
