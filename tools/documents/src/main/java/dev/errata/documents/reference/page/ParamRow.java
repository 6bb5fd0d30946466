package dev.errata.documents.reference.page;

/**
 * A parameter of an error.
 *
 * @param name the catalog's name
 * @param type its type in the catalog
 * @param accessor the Java that reads it, such as {@code String userName()}
 * @param description what it means; may be empty
 * @param visibility who sees its value
 */
public record ParamRow(
    String name, String type, String accessor, String description, Visibility visibility) {

  /** Who sees a value. */
  public enum Visibility {
    OPEN("sent and logged"),
    SENSITIVE("sent in the message; masked in logs"),
    INTERNAL("never sent; for logs and the program"),
    HIDDEN("never sent; masked in logs");

    private final String words;

    Visibility(String words) {
      this.words = words;
    }

    /** The same in words. */
    public String words() {
      return words;
    }
  }
}
