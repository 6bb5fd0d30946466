package dev.errata.documents.draft;

import dev.errata.documents.extract.DocumentedError;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.MessageImporter;
import dev.errata.documents.name.ErrorNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a catalog of what documents say. */
public final class Drafter {

  /** Stands in for a status that the document gives for other errors alone. */
  private static final int SOME_STATUS = 500;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVICE_UNAVAILABLE = 503;

  private final NamesByCode given;

  /**
   * Makes a drafter.
   *
   * @param given names of codes that come from elsewhere
   */
  public Drafter(NamesByCode given) {
    this.given = given;
  }

  /**
   * Makes a catalog.
   *
   * @param title what it is about; empty for nothing
   * @param sources what messages call the documents
   */
  public DraftCatalog draft(
      Optional<String> title, List<String> sources, List<DocumentedError> errors) {
    boolean hasStatuses = errors.stream().anyMatch(error -> error.status().isPresent());
    List<ImportedMessage> messages =
        errors.stream().map(error -> MessageImporter.read(error.message())).toList();
    List<Optional<String>> names = names(errors, messages);
    List<String> keys = Keys.of(errors, names);
    List<DraftError> drafts = new ArrayList<>();
    for (int i = 0; i < errors.size(); i++) {
      drafts.add(draft(errors.get(i), keys.get(i), names.get(i), messages.get(i), hasStatuses));
    }
    return new DraftCatalog(title, sources, hasStatuses, families(errors), drafts);
  }

  private List<Optional<String>> names(
      List<DocumentedError> errors, List<ImportedMessage> messages) {
    return List.of();
  }

  private static DraftError draft(
      DocumentedError error,
      String key,
      Optional<String> name,
      ImportedMessage message,
      boolean hasStatuses) {
    List<String> remarks = new ArrayList<>();
    if (error.isMessageMadeUp()) {
      remarks.add("The document has no message for it: this one was made of the code.");
    }
    if (hasStatuses && error.status().isEmpty()) {
      remarks.add("The document has no status for it: " + SOME_STATUS + " stands in.");
    }
    List<Parameter> madeUp = message.pieces().stream()
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .filter(Parameter::isNameMadeUp)
        .toList();
    if (!madeUp.isEmpty()) {
      remarks.add("Names made up of the text: "
          + String.join(", ", new LinkedHashSet<>(madeUp.stream().map(Parameter::name).toList()))
          + ".");
    }
    Optional<Integer> status =
        hasStatuses ? error.status().or(() -> Optional.of(SOME_STATUS)) : Optional.empty();
    return new DraftError(
        key,
        error.code(),
        name,
        status,
        message,
        retryAfter(status, message),
        error.description().equals(error.message()) && false ? "" : error.description(),
        error.solution(),
        remarks,
        error.place());
  }

  /** A number of seconds in an answer that asks to wait is how long to wait. */
  private static Optional<String> retryAfter(Optional<Integer> status, ImportedMessage message) {
    return message.pieces().stream()
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .filter(param -> status.isPresent()
            && (status.get() == TOO_MANY_REQUESTS || status.get() == SERVICE_UNAVAILABLE))
        .filter(param -> param.type().equals("int") || param.type().equals("long"))
        .map(Parameter::name)
        .filter(name -> name.equals("seconds") || name.equals("retryAfter"))
        .findFirst();
  }

  /** Headings that codes begin with. */
  private static List<String> families(List<DocumentedError> errors) {
    Set<String> families = new LinkedHashSet<>();
    for (DocumentedError error : errors) {
      error.headings().stream()
          .filter(heading -> error.code().startsWith(heading + "."))
          .forEach(families::add);
    }
    return List.copyOf(families);
  }
}
