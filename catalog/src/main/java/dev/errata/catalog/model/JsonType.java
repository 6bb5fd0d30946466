package dev.errata.catalog.model;

/** The JSON types that {@code is} asks for, and the input that a value of such a type is. */
public enum JsonType implements Keyword {
  STRING("string", InputType.STRING),
  NUMBER("number", InputType.DECIMAL),
  BOOLEAN("boolean", InputType.BOOLEAN),
  LIST("list", InputType.LIST),
  OBJECT("object", InputType.OBJECT);

  private final String keyword;
  private final InputType inputType;

  JsonType(String keyword, InputType inputType) {
    this.keyword = keyword;
    this.inputType = inputType;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** What an {@code any} input is once it is known to have this type. */
  public InputType inputType() {
    return inputType;
  }
}
