package dev.errata.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is generated for an error.
 *
 * @param code the code as it stands on the wire
 * @param status the HTTP status
 * @param className the name of the nested exception class
 * @param constant the name of the enum constant and of the string constant
 * @param factory the name of the factory method
 * @param parent the name of the class that the exception extends
 * @param params the parameters, in the order of the factory's
 * @param message the message
 * @param description what the error means; empty if unknown
 * @param solution what to do about it; empty if unknown
 * @param retryable whether the same request may succeed when sent again
 * @param deprecated why not to use it any more
 * @param documentation the address of its documentation
 */
public record ErrorPlan(
    String code,
    int status,
    String className,
    String constant,
    String factory,
    String parent,
    List<ParamPlan> params,
    MessagePlan message,
    String description,
    String solution,
    boolean retryable,
    Optional<String> deprecated,
    Optional<String> documentation) {}
