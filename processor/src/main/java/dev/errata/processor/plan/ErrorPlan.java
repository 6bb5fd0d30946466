package dev.errata.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What is generated for an error.
 *
 * @param ordinal the place among the errors, from zero
 * @param identity what it is called in the catalog and on the wire
 * @param names what it is called in Java
 * @param params the parameters, in the order of the factory's
 * @param message the message
 * @param traits what a program asks an error for
 * @param texts what the document tells people of it
 * @param translations its texts in each other language, in the order of these
 */
public record ErrorPlan(
    int ordinal,
    Identity identity,
    Names names,
    List<ParamPlan> params,
    MessagePlan message,
    Traits traits,
    Texts texts,
    List<TranslationPlan> translations) {

  /**
   * What an error is called in the catalog and on the wire.
   *
   * @param key what no other error is called
   * @param code the code as it stands on the wire
   * @param aliases codes that it had before
   * @param isShared whether other errors of the catalog have the code
   * @param isToldByStatus whether none of these can come with its status
   */
  public record Identity(
      String key, String code, List<String> aliases, boolean isShared, boolean isToldByStatus) {

    /** What the program tells the error by. */
    public String id() {
      return isShared ? key : code;
    }
  }

  /** The code as it stands on the wire. */
  public String code() {
    return identity.code();
  }

  /**
   * What an error is called in Java.
   *
   * @param base the name that the others are made of, capitalised
   * @param exception the class of its exception
   * @param parent what that class extends, if it is the error's own
   * @param constant the enum constant and the string constant
   * @param factory the factory method
   */
  public record Names(
      String base, ClassName exception, ClassName parent, String constant, String factory) {}

  /**
   * What a program asks an error for.
   *
   * @param status the HTTP status; 0 if it has none
   * @param retryable whether the same request may succeed when sent again
   * @param retryAfter the parameter that says when to send it again; empty if there is none
   * @param hasStackTrace whether its exception has a stack trace
   */
  public record Traits(int status, boolean retryable, String retryAfter, boolean hasStackTrace) {}

  /**
   * What the document tells people of an error.
   *
   * @param description what it means; empty if unknown
   * @param solution what to do about it; empty if unknown
   * @param deprecated why not to use it any more
   * @param documentation the address of its documentation
   */
  public record Texts(
      String description,
      String solution,
      Optional<String> deprecated,
      Optional<String> documentation) {}

  /** Whether a parameter must not be printed. */
  public boolean isSensitive() {
    return params.stream().anyMatch(ParamPlan::sensitive);
  }

  /** The messages in other languages that differ from the catalog's, each once. */
  public List<MessagePlan> translatedMessages() {
    return translations.stream()
        .map(TranslationPlan::message)
        .filter(translated -> !translated.equals(message))
        .distinct()
        .toList();
  }

  /** Whether the values of the message are put into other languages, too. */
  public boolean hasTranslatedValues() {
    return !message.isConstant() && !translatedMessages().isEmpty();
  }

  /** Whether what stands for the error is deprecated. */
  public boolean isDeprecated() {
    return texts.deprecated().isPresent();
  }
}
