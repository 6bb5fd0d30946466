package dev.errata.processor.read;

import dev.errata.catalog.select.Selection;

/**
 * What a user asks for by annotating an interface.
 *
 * @param anchor where to pin messages
 * @param packageName the package of what is generated; empty for the default package
 * @param interfaceName the simple name of the interface, which names what is generated
 * @param isPublic whether what is generated is public
 * @param path the path of the catalog
 * @param selection which of the catalog's errors are wanted
 * @param stackTraces whether the exceptions have stack traces
 */
public record Request(
    Anchor anchor,
    String packageName,
    String interfaceName,
    boolean isPublic,
    String path,
    Selection selection,
    boolean stackTraces) {}
