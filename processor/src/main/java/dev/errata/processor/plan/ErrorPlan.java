package dev.errata.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is generated for an error.
 *
 * @param ordinal the place among the errors, from zero
 * @param code the code as it stands on the wire
 * @param status the HTTP status
 * @param name the error's name in Java, capitalised
 * @param className the name of the nested class that its exception is of
 * @param constant the name of the enum constant and of the string constant
 * @param factory the name of the factory method
 * @param parent the name of the class that this class extends, if it is the error's own
 * @param params the parameters, in the order of the factory's
 * @param message the message
 * @param description what the error means; empty if unknown
 * @param solution what to do about it; empty if unknown
 * @param retryable whether the same request may succeed when sent again
 * @param hasStackTrace whether its exception has a stack trace
 * @param deprecated why not to use it any more
 * @param documentation the address of its documentation
 */
public record ErrorPlan(
    int ordinal,
    String code,
    int status,
    String name,
    String className,
    String constant,
    String factory,
    String parent,
    List<ParamPlan> params,
    MessagePlan message,
    String description,
    String solution,
    boolean retryable,
    boolean hasStackTrace,
    Optional<String> deprecated,
    Optional<String> documentation) {}
