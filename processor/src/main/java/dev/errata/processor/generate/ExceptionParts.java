package dev.errata.processor.generate;

/**
 * Writes what all exception classes have.
 *
 * @param types what types are called there
 * @param source where to
 */
record ExceptionParts(Types types, JavaSource source) {

  /** The head of a class; its members follow. */
  void open(String modifiers, String name, String parent) {
    source.open(modifiers + " class " + name + " extends " + parent);
    source.line("private static final long serialVersionUID = 1L;");
  }

  /**
   * The constructors of a class that is only ever extended: of an error made, and of one received.
   */
  void addPassingConstructors(String className, String more) {
    source.blank();
    source.open(className + "(" + types.name(Types.ERROR_CODE) + " errorCode, "
        + types.name(Throwable.class) + " cause)");
    source.line("super(errorCode, cause" + more + ");").close();
    source.blank();
    source.open(className + "(" + types.name(Types.ERROR_CODE) + " errorCode, int status, "
        + types.name(String.class) + " message)");
    source.line("super(errorCode, status, message" + more + ");").close();
  }
}
