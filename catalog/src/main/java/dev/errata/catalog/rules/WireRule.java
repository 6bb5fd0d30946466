package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each shape of a body shows the code, and shows it where no shape before it does. */
final class WireRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    Map<String, WireShape> shapes = new HashMap<>();
    for (WireShape shape : catalog.wire()) {
      Optional<String> place = place(shape);
      if (place.isEmpty()) {
        report.add(
            shape.span(),
            DiagnosticCode.SHAPE_WITHOUT_CODE,
            "bodies of this shape do not say which error they are",
            "give one of the leaves the value 'code'");
        continue;
      }
      WireShape first = shapes.putIfAbsent(place.get(), shape);
      if (first != null) {
        report.add(
            shape.span(),
            DiagnosticCode.SHAPES_ALIKE,
            "a body of this shape is read as one of another, which has the code in the same place",
            "leave one of the two",
            new Note(first.span(), "the other one"));
      }
    }
  }

  /** Where in which bodies the code stands, of which a reader knows the shape. */
  private static Optional<String> place(WireShape shape) {
    boolean isProblem = shape.format() == WireFormat.PROBLEM_JSON;
    String format = isProblem ? WireFormat.JSON.keyword() : shape.format().keyword();
    return isProblem
        ? Optional.of(format + "/code")
        : place(shape.drawing()).map(place -> format + place);
  }

  private static Optional<String> place(Drawing drawing) {
    if (drawing instanceof Value value) {
      return value.role().isCode() ? Optional.of("") : Optional.empty();
    }
    if (drawing instanceof Failures failures) {
      return place(failures.each()).map(place -> "/[]" + place);
    }
    List<Member> members = ((Members) drawing).members();
    return members.stream()
        .flatMap(member ->
            place(member.drawing()).map(place -> "/" + member.name().value() + place).stream())
        .findFirst();
  }
}
