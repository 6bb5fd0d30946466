package dev.errata.documents.draft;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.documents.extract.DocumentedError;
import dev.errata.documents.extract.Role;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.MessageImporter;
import dev.errata.documents.name.ErrorNames;
import dev.errata.documents.name.ErrorNames.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a catalog of what documents say. */
public final class Drafter {

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
    List<String> keys = Keys.of(errors, messages);
    List<Optional<String>> names = names(errors, keys, messages);
    List<DraftError> drafts = new ArrayList<>();
    for (int i = 0; i < errors.size(); i++) {
      drafts.add(draft(errors.get(i), keys.get(i), names.get(i), messages.get(i), hasStatuses));
    }
    return new DraftCatalog(title, sources, hasStatuses, families(errors), drafts);
  }

  /** A name from elsewhere is taken where the code makes none. */
  private List<Optional<String>> names(
      List<DocumentedError> errors, List<String> keys, List<ImportedMessage> messages) {
    List<Named> byCode = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      byCode.add(new Named(keys.get(i), messages.get(i).fixedText()));
    }
    List<Optional<String>> madeUp = ErrorNames.of(byCode);
    List<Optional<String>> elsewhere = new ArrayList<>();
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      DocumentedError error = errors.get(i);
      Optional<String> name = given.name(error.code()).or(error::name);
      elsewhere.add(madeUp.get(i).isPresent() ? name : Optional.empty());
      named.add(elsewhere.get(i).map(found -> new Named(found, "")).orElse(byCode.get(i)));
    }
    if (elsewhere.stream().allMatch(Optional::isEmpty)) {
      return madeUp;
    }
    List<Optional<String>> names = new ArrayList<>();
    List<Optional<String>> unique = ErrorNames.of(named);
    for (int i = 0; i < keys.size(); i++) {
      Optional<String> taken = elsewhere.get(i).flatMap(ErrorNames::ofCode);
      names.add(unique.get(i).or(() -> taken));
    }
    return names;
  }

  private static DraftError draft(
      DocumentedError error,
      String key,
      Optional<String> name,
      ImportedMessage message,
      boolean hasStatuses) {
    List<String> remarks = new ArrayList<>();
    Set<Role> standIns = EnumSet.noneOf(Role.class);
    if (error.isMessageMadeUp()) {
      standIns.add(Role.MESSAGE);
      remarks.add("The document has no message for it: this one was made of the code.");
    }
    List<String> madeUp = message.parameters().stream()
        .filter(Parameter::isNameMadeUp)
        .map(Parameter::name)
        .toList();
    if (!madeUp.isEmpty()) {
      remarks.add("Names made up of the text: " + String.join(", ", madeUp) + ".");
    }
    Optional<Integer> status = hasStatuses
        ? error.status().or(() -> Optional.of(ErrorDefinition.NO_STATUS))
        : Optional.empty();
    return new DraftError(
        key,
        error.code(),
        name,
        status,
        message,
        retryAfter(status, message),
        error.description(),
        error.solution(),
        standIns,
        remarks,
        error.place());
  }

  /** A number of seconds in an answer that asks to wait is how long to wait. */
  private static Optional<String> retryAfter(Optional<Integer> status, ImportedMessage message) {
    return message.parameters().stream()
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
