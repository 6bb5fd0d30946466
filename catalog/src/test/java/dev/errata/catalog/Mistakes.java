package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Diagnostic;
import java.util.List;

/** What is found wrong with a catalog, for tests. */
public final class Mistakes {

  private Mistakes() {}

  /** A catalog of one error, {@code A}, with further lines; its own begins with line 4. */
  public static String error(String... lines) {
    return "errata: 1\nerrors:\n  A:\n" + indented(lines);
  }

  /** A catalog of one error with that message. */
  public static String message(String yaml) {
    return "errata: 1\nerrors:\n  A:\n    status: 400\n    message: " + yaml + "\n";
  }

  /**
   * A catalog with a validator of those lines, which begin with line 11; it has the errors
   * {@code Plain} and {@code Counted}, with the {@code int} parameter {@code count}.
   */
  public static String validator(String... lines) {
    return """
        errata: 1
        errors:
          Plain: {status: 400, message: plain}
          Counted:
            status: 400
            message: "{count}"
            params: {count: int}

        validators:
          check:
        """ + indented(lines);
  }

  /** The one mistake of a catalog. */
  public static Diagnostic only(String catalog) {
    List<Diagnostic> diagnostics = Reading.catalog(catalog).diagnostics();
    assertThat(diagnostics).as(catalog).hasSize(1);
    return diagnostics.get(0);
  }

  /** All mistakes of a catalog, each as its code and place: {@code BAD_MESSAGE 5:14}. */
  public static List<String> of(String catalog) {
    return Reading.catalog(catalog).diagnostics().stream()
        .map(diagnostic -> diagnostic.code() + " " + Reading.start(diagnostic))
        .toList();
  }

  private static String indented(String[] lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("    ").append(line).append('\n');
    }
    return text.toString();
  }
}
