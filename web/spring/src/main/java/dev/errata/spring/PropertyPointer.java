package dev.errata.spring;

/**
 * Makes JSON pointers (RFC 6901) of the paths by which Spring and Bean Validation name properties.
 */
final class PropertyPointer {

  private final StringBuilder pointer = new StringBuilder();

  /** Adds the steps of a path such as {@code guests[0].email}. */
  PropertyPointer path(String path) {
    for (String step : path.split("[.\\[\\]]+")) {
      step(step);
    }
    return this;
  }

  /** Adds a step; an unknown one, which is null or empty, is left out. */
  PropertyPointer step(Object step) {
    if (step != null && !step.toString().isEmpty()) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return this;
  }

  @Override
  public String toString() {
    return pointer.toString();
  }
}
