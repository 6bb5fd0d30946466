package dev.errata.catalog.diagnostic;

/**
 * Every kind of mistake that Errata tells a user about.
 *
 * <p>Each has a page in {@code docs/diagnostics} and a case in the processor's test corpus. A
 * number is never used again for something else.
 */
public enum DiagnosticCode {
  // The annotated interface, and finding its catalog.
  NOT_AN_INTERFACE("0001"),
  INTERFACE_HAS_METHODS("0002"),
  GENERIC_INTERFACE("0003"),
  PRIVATE_INTERFACE("0004"),
  BAD_PATH("0005"),
  CATALOG_NOT_FOUND("0006"),
  CATALOG_UNREADABLE("0007"),
  TYPE_EXISTS("0008"),
  SOURCE_TOO_OLD("0009"),
  BAD_SELECTION("0010"),
  OUTPUT_UNWRITABLE("0011"),

  // YAML, and the shape of a catalog.
  MALFORMED_YAML("0101"),
  REFUSED_YAML("0102"),
  DUPLICATE_KEY("0103"),
  UNKNOWN_KEY("0104"),
  MISSING_KEY("0105"),
  WRONG_KIND("0106"),
  UNSUPPORTED_FORMAT("0107"),
  NO_ERRORS("0108"),
  BAD_DOCUMENTATION_LINK("0109"),
  TEXT_TOO_LONG("0110"),
  TOO_MANY_ERRORS("0111"),

  // Errors and families.
  STATUS_OUT_OF_RANGE("0201"),
  BAD_MESSAGE("0202"),
  UNKNOWN_TYPE("0203"),
  BAD_NAME("0204"),
  NAME_COLLISION("0205"),
  RESERVED_NAME("0206"),
  UNKNOWN_FAMILY("0207"),
  EMPTY_FAMILY("0208", Severity.WARNING),
  PARAM_COLLISION("0209"),
  TOO_MANY_PARAMS("0210"),
  MISSPELT_PARAM("0211", Severity.WARNING),
  PLACEHOLDER_IN_CODE("0212", Severity.WARNING),
  OTHER_STATUS("0213"),
  INTERNAL_IN_MESSAGE("0214"),
  BAD_RETRY_AFTER("0215"),
  STATUS_OF_NO_HTTP("0216"),
  BAD_CODE_SCHEME("0217"),
  ERRORS_ALIKE("0218"),
  FAMILY_OF_SHARED_CODE("0219"),
  BAD_FACT("0220"),
  MISSING_FACT("0221"),
  BAD_USE("0222"),
  USES_ITSELF("0223"),
  CODE_OF_USED("0224"),

  // Validators.
  BAD_CHECK("0301"),
  CHECK_DOES_NOT_FIT("0302"),
  BAD_BOUNDS("0303"),
  UNKNOWN_ERROR("0304"),
  BAD_BINDING("0305"),
  UNBOUND_PARAM("0306"),
  BAD_PATTERN("0307"),
  BAD_CHARS("0308"),
  UNKNOWN_INPUT("0309"),
  NEVER_PASSES("0310"),
  NEVER_FAILS("0311"),
  SLOW_PATTERN("0312", Severity.WARNING),
  TOO_MANY_CHECKS("0313"),
  DEEP_PATTERN("0314", Severity.WARNING),

  // Languages.
  BAD_LANGUAGE("0330"),
  OTHER_LANGUAGE("0331"),
  UNKNOWN_TRANSLATION("0332"),
  OTHER_PLACEHOLDERS("0333"),
  UNTRANSLATED("0334", Severity.WARNING),
  TRANSLATION_REQUIRED("0335"),

  // Finding what a catalog uses.
  USED_NOT_FOUND("0336"),
  USED_NOT_GENERATED("0337"),
  USED_NOT_VISIBLE("0338"),

  // Bodies.
  BAD_SHAPE("0401"),
  UNKNOWN_ROLE("0402"),
  SHAPE_WITHOUT_CODE("0403"),
  SHAPES_ALIKE("0404"),
  BAD_MEMBER_NAME("0405"),

  // What has changed since a baseline.
  NO_BASELINE("0501"),
  BREAKING_CHANGE("0502"),
  RISKY_CHANGE("0503", Severity.WARNING),

  /** A bug of ours. */
  INTERNAL_ERROR("0901");

  private final String number;
  private final Severity severity;

  DiagnosticCode(String number) {
    this(number, Severity.ERROR);
  }

  DiagnosticCode(String number, Severity severity) {
    this.number = number;
    this.severity = severity;
  }

  /** How users meet it, such as {@code ERRATA-0103}. */
  public String id() {
    return "ERRATA-" + number;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }
}
