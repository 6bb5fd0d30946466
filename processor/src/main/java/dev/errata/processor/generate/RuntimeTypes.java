package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code stands on. */
final class RuntimeTypes {

  static final ClassName CODED_EXCEPTION = type("CodedException");
  static final ClassName DECIMALS = type("Decimals");
  static final ClassName ERROR_API = type("ErrorApi");
  static final ClassName ERROR_CODE = type("ErrorCode");
  static final ClassName RECEIVED_CODES = type("ReceivedCodes");
  static final ClassName SERIALIZED_ERROR = type("SerializedError");
  static final ClassName GENERATED = type("Generated");
  static final ClassName MESSAGE_READER = type("MessageReader");

  private RuntimeTypes() {}

  private static ClassName type(String simpleName) {
    return ClassName.get("dev.errata", simpleName);
  }
}
