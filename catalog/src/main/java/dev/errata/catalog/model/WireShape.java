package dev.errata.catalog.model;

import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.source.Span;

/**
 * How a body looks.
 *
 * @param format what it is written in
 * @param drawing the body; of a problem the members that it has beside the usual ones
 * @param span where the shape stands
 */
public record WireShape(WireFormat format, Members drawing, Span span) {}
