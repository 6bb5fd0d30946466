package dev.errata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns a YAML catalog of API errors into Java when the annotated interface is compiled.
 *
 * <pre>{@code
 * @ErrorCatalog("catalogs/ram.yaml")
 * public interface Ram {}
 * }</pre>
 *
 * <p>The interface must be empty of methods, without type parameters, and not private. Its simple
 * name names what is generated, in its package and with its visibility:
 *
 * <ul>
 *   <li>{@code RamErrorCode}, an enum with one constant per error;
 *   <li>{@code RamException}, a sealed exception with one nested class per error and per family;
 *   <li>{@code RamErrors}, one factory per error, and {@code decode} for errors off the wire;
 *   <li>{@code RamValidator}, one method per documented limit, if the catalog has validators.
 * </ul>
 *
 * <p>A mistake in the catalog is a compile error that points at its line of YAML.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorCatalog {

  /**
   * The path of the catalog, relative and with forward slashes, such as {@code catalogs/ram.yaml}.
   * Several files are one catalog, read in order: what they declare of errors, families, validators
   * and facts goes on from file to file, and each code is in one of them.
   *
   * <p>The first place that has it wins: the directories of the compiler option
   * {@code -Aerrata.path}, the class output, the class path, the source path, the modules, that of
   * the interface first, the processor path, and the catalogs that Errata ships.
   */
  String[] value();

  /**
   * Which errors to take: globs over codes, in which {@code *} stands for any characters and
   * {@code ?} for one. All errors if it is empty. Several interfaces can share one catalog so.
   */
  String[] include() default {};

  /** Which of the included errors to leave out: globs over codes. */
  String[] exclude() default {};

  /**
   * Whether the exceptions have stack traces. Without one, an exception costs about as much as any
   * other object: for errors that are part of the normal flow. A catalog says the same of one error
   * by {@code trace: false}.
   */
  boolean stackTraces() default true;

  /** Whether each error gets an exception class, or only each family. */
  Exceptions exceptions() default Exceptions.PER_ERROR;

  /**
   * The languages that the errors are translated into, as tags of BCP 47 such as {@code de} or
   * {@code de-CH}. The texts of {@code de} stand in a file beside the catalog, by the name
   * {@code catalogs/ram.de.yaml} for {@code catalogs/ram.yaml}.
   */
  String[] languages() default {};

  /** Whether an error that is not translated stops the compilation, in place of a warning. */
  boolean requireTranslations() default false;

  /** What gets an exception class of its own. */
  enum Exceptions {

    /** Each error, with an accessor for each of its parameters. */
    PER_ERROR,

    /**
     * Each family, for users who do not want a class for each error; the errors of no family share
     * the nested class {@code Other}. Factories take the same parameters; {@code params()} has
     * them.
     */
    PER_FAMILY
  }
}
