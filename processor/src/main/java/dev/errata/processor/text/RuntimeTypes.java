package dev.errata.processor.text;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code stands on. */
public final class RuntimeTypes {

  public static final ClassName CODE_POINT_SET = type("CodePointSet");
  public static final ClassName CODED_EXCEPTION = type("CodedException");
  public static final ClassName DECIMALS = type("Decimals");
  public static final ClassName ERROR_API = type("ErrorApi");
  public static final ClassName ERROR_CODE = type("ErrorCode");
  public static final ClassName RECEIVED_CODES = type("ReceivedCodes");
  public static final ClassName SERIALIZED_ERROR = type("SerializedError");
  public static final ClassName GENERATED = type("Generated");
  public static final ClassName MESSAGE_READER = type("MessageReader");
  public static final ClassName UTF8 = type("Utf8");

  private RuntimeTypes() {}

  private static ClassName type(String simpleName) {
    return ClassName.get("dev.errata", simpleName);
  }
}
