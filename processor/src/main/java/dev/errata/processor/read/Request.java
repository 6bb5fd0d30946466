package dev.errata.processor.read;

import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.select.Selection;
import java.util.List;
import java.util.Set;

/**
 * What a user asks for by annotating an interface.
 *
 * @param annotated the interface and its annotation, to pin messages to
 * @param moduleName the module of the interface; empty if it is in none
 * @param packageName the package of what is generated; empty for the default package
 * @param interfaceName the simple name of the interface, which names what is generated
 * @param isPublic whether what is generated is public
 * @param paths the paths of the catalog's files, at least one
 * @param hiddenNames the simple names of {@code java.lang} that types of the package hide
 * @param selection which of the catalog's errors are wanted
 * @param stackTraces whether the exceptions have stack traces
 * @param classPerError whether each error gets an exception class, or only each family
 * @param languages the languages that the errors are translated into
 * @param requireTranslations whether an error that is not translated is a mistake
 */
public record Request(
    AnnotatedType annotated,
    String moduleName,
    String packageName,
    String interfaceName,
    boolean isPublic,
    List<String> paths,
    Set<String> hiddenNames,
    Selection selection,
    boolean stackTraces,
    boolean classPerError,
    List<LanguageTag> languages,
    boolean requireTranslations) {}
