package dev.errata.documents.explain;

import java.util.List;

/**
 * What was found.
 *
 * @param explanations the errors, the likeliest first; empty if none was recognised
 * @param nearest if none was, the codes and names that may be meant, the nearest first
 */
public record Answer(List<Explanation> explanations, List<String> nearest) {}
