package dev.errata.documents.reference.markdown;

import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.WireExample;
import java.util.ArrayList;
import java.util.List;

/** Writes what the page of an error says as a section of a file. */
final class ErrorSection {

  private final Markdown out;

  ErrorSection(Markdown out) {
    this.out = out;
  }

  void write(ErrorPage page) {
    out.anchor(page.place());
    out.heading(2, out.code(page.key()));
    String status = page.row().status() == 0 ? "" : "**" + page.row().status() + "** ";
    out.paragraph(status + out.text(page.row().message()));
    page.texts().deprecated().ifPresent(why -> out.paragraph("**Deprecated.** " + out.text(why)));
    out.paragraph(out.text(page.texts().description()));
    if (!page.texts().solution().isEmpty()) {
      out.paragraph("**What to do:** " + out.text(page.texts().solution()));
    }
    out.list(facts(page));
    params(page);
    if (!page.limits().isEmpty()) {
      out.heading(3, "Limits");
      out.limits(page.limits());
    }
    out.heading(3, "On the wire");
    for (WireExample example : page.wire()) {
      if (!example.head().isEmpty()) {
        out.block("http", example.head());
      }
      out.block(example.language(), example.body());
    }
    out.heading(3, "In Java");
    out.block("java", page.java().catching());
    out.block("java", page.java().raising());
    out.paragraph("Its constant is " + out.code(page.java().constant()) + ".");
  }

  private List<String> facts(ErrorPage page) {
    List<String> facts = new ArrayList<>();
    facts.add("Send it again? " + out.text(page.retry().words()));
    page.wireCode().ifPresent(code -> facts.add("Code on the wire: " + out.link(code)));
    page.aliases().forEach(alias -> facts.add("Code of before: " + out.link(alias)));
    if (page.standsForStatus()) {
      facts.add("An answer of status " + page.row().status() + " that has no code is this error.");
    }
    page.texts()
        .documented()
        .ifPresent(message -> facts.add("As documented: " + out.text(message)));
    page.texts().documentation().ifPresent(link -> facts.add("Documentation: " + out.text(link)));
    page.facts().forEach(fact -> facts.add(out.text(fact.name()) + ": " + out.text(fact.value())));
    return facts;
  }

  private void params(ErrorPage page) {
    if (page.params().isEmpty()) {
      return;
    }
    out.heading(3, "Parameters");
    out.table(
        List.of("Name", "Type", "In Java", "Who sees it", "Meaning"),
        page.params().stream()
            .map(param -> List.of(
                out.code(param.name()),
                out.code(param.type()),
                out.code(param.accessor()),
                param.visibility().words(),
                out.text(param.description())))
            .toList());
  }
}
