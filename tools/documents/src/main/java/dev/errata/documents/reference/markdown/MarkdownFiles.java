package dev.errata.documents.reference.markdown;

import dev.errata.documents.reference.page.ChangeGroup;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.FamilyPage;
import dev.errata.documents.reference.page.Site;
import dev.errata.documents.reference.page.StatusPage;
import dev.errata.documents.reference.page.ValidatorPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a reference as Markdown: {@code README.md} lists all errors, each family has a file with
 * its errors in it, and {@code errors.md} has those of none.
 */
public final class MarkdownFiles {

  private final Site site;
  private final Targets targets;
  private final SortedMap<String, String> files = new TreeMap<>();

  private MarkdownFiles(Site site) {
    this.site = site;
    this.targets = new Targets(site);
  }

  /** The text of each file, by its path below a folder. */
  public static SortedMap<String, String> write(Site site) {
    return new MarkdownFiles(site).files();
  }

  private SortedMap<String, String> files() {
    files.put("README.md", index());
    errors();
    if (!site.families().isEmpty()) {
      site.families().forEach(this::family);
    }
    if (!site.validators().isEmpty()) {
      files.put("limits.md", limits());
    }
    if (!site.statuses().isEmpty()) {
      files.put("statuses.md", statuses());
    }
    site.changes().ifPresent(groups -> files.put("changes.md", changes(groups)));
    return files;
  }

  private String index() {
    Markdown out = new Markdown(targets, "README.md");
    out.heading(1, out.text(site.title()));
    out.paragraph(out.text(site.errors().size() + " errors."));
    List<String> lists = new ArrayList<>();
    if (!site.validators().isEmpty()) {
      lists.add("[Limits](limits.md)");
    }
    if (!site.statuses().isEmpty()) {
      lists.add("[Statuses](statuses.md)");
    }
    if (site.changes().isPresent()) {
      lists.add("[Changes](changes.md)");
    }
    out.list(lists);
    if (!site.families().isEmpty()) {
      out.heading(2, "Families");
      out.list(site.families().stream()
          .map(family -> out.link(family.link()) + ": " + out.text(family.description()))
          .toList());
    }
    out.heading(2, "Errors");
    out.list(site.errors().stream().map(page -> out.row(page.row())).toList());
    if (!site.pointers().isEmpty()) {
      out.heading(2, "Other codes");
      site.pointers().forEach(page -> {
        out.anchor(page.link().place());
        out.paragraph(out.code(page.link().text()) + ": " + out.text(page.reason()));
        out.list(page.errors().stream().map(out::row).toList());
      });
    }
    return out.toString();
  }

  private void errors() {
    Map<String, List<ErrorPage>> byFile = new LinkedHashMap<>();
    site.errors()
        .forEach(page -> byFile
            .computeIfAbsent(targets.file(page.place()), key -> new ArrayList<>())
            .add(page));
    site.removed()
        .forEach(page -> byFile
            .computeIfAbsent(targets.file(page.place()), key -> new ArrayList<>())
            .add(page));
    byFile.forEach((file, pages) -> {
      if (!file.startsWith("families/")) {
        Markdown out = new Markdown(targets, file);
        out.heading(1, file.startsWith("removed") ? "Removed errors" : "Errors of no family");
        pages.forEach(page -> new ErrorSection(out).write(page));
        files.put(file, out.toString());
      }
    });
  }

  private void family(FamilyPage family) {
    Markdown out = new Markdown(targets, targets.file(family.link().place()));
    out.heading(1, "Family " + out.code(family.link().text()));
    out.paragraph(out.text(family.description()));
    family.parent().ifPresent(parent -> out.paragraph("Belongs to " + out.link(parent) + "."));
    out.list(
        family.children().stream().map(child -> "Family " + out.link(child)).toList());
    family.exception().ifPresent(type -> out.block("java", "catch (" + type + " e)"));
    site.errors().stream()
        .filter(page -> !page.families().isEmpty() && page.families().get(0).equals(family.link()))
        .forEach(page -> new ErrorSection(out).write(page));
    files.put(targets.file(family.link().place()), out.toString());
  }

  private String limits() {
    Markdown out = new Markdown(targets, "limits.md");
    out.heading(1, "Limits");
    out.paragraph("Held in this order. What is absent passes, but where it says that something is"
        + " present.");
    for (ValidatorPage page : site.validators()) {
      out.anchor(page.link().place());
      out.heading(2, out.code(page.link().text()));
      out.block("java", page.calls());
      out.limits(page.limits());
    }
    return out.toString();
  }

  private String statuses() {
    Markdown out = new Markdown(targets, "statuses.md");
    out.heading(1, "Statuses");
    for (StatusPage page : site.statuses()) {
      out.anchor(page.link().place());
      out.heading(2, out.text(page.link().text() + " " + page.phrase()));
      out.list(page.errors().stream().map(out::row).toList());
    }
    return out.toString();
  }

  private String changes(List<ChangeGroup> groups) {
    Markdown out = new Markdown(targets, "changes.md");
    out.heading(1, "Changes since the baseline");
    for (ChangeGroup group : groups) {
      out.heading(2, group.title());
      out.list(group.changes().stream()
          .map(change -> change.page().map(out::link).orElseGet(() -> out.code(change.subject()))
              + ": "
              + out.text(change.text())
              + ". *"
              + out.text(change.whom())
              + ".* "
              + out.text(change.help()))
          .toList());
    }
    return out.toString();
  }
}
