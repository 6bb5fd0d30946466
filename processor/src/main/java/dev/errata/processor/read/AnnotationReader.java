package dev.errata.processor.read;

import dev.errata.catalog.select.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads the elements of an annotation that a user wrote; those left out have their defaults. */
record AnnotationReader(AnnotationMirror annotation) {

  /** What is written for the paths. */
  Optional<AnnotationValue> value() {
    return find("value");
  }

  /** The paths of the catalog's files; none if they are missing or no strings. */
  List<String> paths() {
    return strings("value");
  }

  Selection selection() {
    return new Selection(strings("include"), strings("exclude"));
  }

  boolean stackTraces() {
    return bool("stackTraces", true);
  }

  List<String> languages() {
    return strings("languages");
  }

  boolean requireTranslations() {
    return bool("requireTranslations", false);
  }

  boolean classPerError() {
    return find("exceptions")
        .map(exceptions -> !exceptions.getValue().toString().equals("PER_FAMILY"))
        .orElse(true);
  }

  private boolean bool(String name, boolean byDefault) {
    return find(name).map(AnnotationValue::getValue).map(Boolean.TRUE::equals).orElse(byDefault);
  }

  private List<String> strings(String name) {
    Object values = find(name).map(AnnotationValue::getValue).orElse(List.of());
    return values instanceof List<?> list
        ? list.stream()
            .map(item -> ((AnnotationValue) item).getValue().toString())
            .toList()
        : List.of();
  }

  private Optional<AnnotationValue> find(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
