package dev.errata.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the compiler over a project: its classes or its tests.
 *
 * @param catalogs where catalogs may lie, in the order in which the processor looks
 * @param processors the versions of the processors by their names, if Errata's is one of them
 * @param classes what is compiled
 * @param fingerprint the file that keeps what the catalogs were when it last ran
 */
record Compilation(
    List<CatalogLocation> catalogs,
    Map<String, String> processors,
    CompiledClasses classes,
    Path fingerprint) {}
