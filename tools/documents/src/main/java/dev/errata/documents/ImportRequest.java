package dev.errata.documents;

import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.read.Format;
import java.util.List;
import java.util.Optional;

/**
 * What to make a catalog of.
 *
 * @param documents the documents
 * @param format the format of all of them; empty to tell it of each
 * @param options what is said of what the documents list
 * @param names a file that has names of the codes
 * @param schema where editors find the schema of catalogs: an address, or a path from the catalog
 */
public record ImportRequest(
    List<SourceDocument> documents,
    Optional<Format> format,
    ExtractOptions options,
    Optional<SourceDocument> names,
    String schema) {}
