package dev.errata.documents.changes;

import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.Impact;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.documents.changes.ChangeVerdict.Finding;
import dev.errata.documents.changes.ChangeVerdict.Judged;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells programs of changes. */
public final class ChangeJson {

  private final JsonGenerator json;

  private ChangeJson(JsonGenerator json) {
    this.json = json;
  }

  /** The whole report. */
  public static String of(ChangeVerdict verdict) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new ChangeJson(generator).write(verdict);
    }
    return text.append('\n').toString();
  }

  private void write(ChangeVerdict verdict) {
    json.writeStartObject();
    json.writeBooleanProperty("fails", verdict.fails());
    for (Level level : Level.values()) {
      if (level != Level.NONE) {
        json.writeNumberProperty(level.keyword(), verdict.count(level));
      }
    }
    json.writeArrayPropertyStart("changes");
    verdict.changes().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    verdict.findings().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Judged judged) {
    Change change = judged.change();
    Impact impact = change.kind().impact();
    json.writeStartObject();
    json.writeStringProperty("change", change.kind().id());
    json.writeStringProperty("code", change.subject());
    json.writeStringProperty("level", change.level().keyword());
    json.writeNumberProperty("row", change.kind().row());
    json.writeStringProperty("wire", impact.wire().keyword());
    json.writeStringProperty("source", impact.source().keyword());
    json.writeStringProperty("binary", impact.binary().keyword());
    json.writeStringProperty("behaviour", impact.behaviour().keyword());
    json.writeBooleanProperty("silent", impact.silent());
    json.writeStringProperty("text", change.text());
    json.writeStringProperty("help", change.help());
    place("before", change.before());
    place("after", change.after());
    json.writeBooleanProperty("allowed", judged.allowed().isPresent());
    if (judged.allowed().isPresent()) {
      json.writeStringProperty("reason", judged.allowed().get().reason());
      json.writeStringProperty("until", judged.allowed().get().until().toString());
    }
    json.writeEndObject();
  }

  private void write(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("text", finding.text());
    json.writeStringProperty("help", finding.help());
    place("place", Optional.of(finding.place()));
    json.writeEndObject();
  }

  private void place(String name, Optional<Place> place) {
    if (place.isPresent()) {
      int line = place.get().span().start().line();
      json.writeObjectPropertyStart(name);
      json.writeStringProperty("file", place.get().source().name(line));
      json.writeNumberProperty("line", place.get().source().lineInFile(line));
      json.writeNumberProperty("column", place.get().span().start().column());
      json.writeEndObject();
    }
  }
}
