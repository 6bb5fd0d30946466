package com.example.quickstart;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import dev.errata.catalog.documents.DocumentedError;
import dev.errata.catalog.documents.DocumentedErrors;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An API: what its document tells, and what was generated from its catalog. */
enum Api {
  RAM(
      documented("ram.lock"),
      RamErrorCode.class,
      RamErrorCode.Id.class,
      RamException.class,
      RamErrors.class,
      RamValidator.class,
      RamErrors::decode),
  IAM(
      documented("iam.lock"),
      IamErrorCode.class,
      IamErrorCode.Id.class,
      IamException.class,
      IamErrors.class,
      IamValidator.class,
      IamErrors::decode);

  final List<DocumentedError> documented;
  final Class<? extends ErrorCode> errorCodes;
  final Class<?> ids;
  final Class<? extends CodedException> exceptions;
  final Class<?> factories;
  final Class<?> validators;
  final Decoder decoder;

  interface Decoder {
    CodedException decode(int status, String code, String message);
  }

  Api(
      List<DocumentedError> documented,
      Class<? extends ErrorCode> errorCodes,
      Class<?> ids,
      Class<? extends CodedException> exceptions,
      Class<?> factories,
      Class<?> validators,
      Decoder decoder) {
    this.documented = documented;
    this.errorCodes = errorCodes;
    this.ids = ids;
    this.exceptions = exceptions;
    this.factories = factories;
    this.validators = validators;
    this.decoder = decoder;
  }

  private static List<DocumentedError> documented(String lock) {
    return DocumentedErrors.read(Path.of("../../catalog/documents", lock));
  }

  Stream<ApiError> errors() {
    return documented.stream().map(error -> new ApiError(this, error));
  }

  ApiError error(String code) {
    return errors().filter(error -> error.code().equals(code)).findFirst().orElseThrow();
  }

  static Stream<ApiError> allErrors() {
    return Stream.of(values()).flatMap(Api::errors);
  }
}
