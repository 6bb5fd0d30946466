package dev.errata.documents.reference.page;

import java.util.Optional;

/**
 * An error in Java.
 *
 * @param exception its class, such as {@code RamException.EntityNotExistUser}
 * @param constant its constant, such as {@code RamErrorCode.ENTITY_NOT_EXIST_USER}
 * @param factory its factory, such as {@code RamErrors.entityNotExistUser}
 * @param catching code that catches it
 * @param raising code that raises it
 * @param family the class that catches all errors of its family, if it has one
 */
public record JavaUse(
    String exception,
    String constant,
    String factory,
    String catching,
    String raising,
    Optional<String> family) {}
