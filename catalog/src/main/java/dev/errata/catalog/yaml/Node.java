package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Span;

/** A piece of YAML that knows where it stands. */
public sealed interface Node permits MappingNode, ScalarNode, SequenceNode {

  /** Where it stands. */
  Span span();

  /** What it is called when speaking to users, with its article: {@code a mapping}. */
  String kind();
}
