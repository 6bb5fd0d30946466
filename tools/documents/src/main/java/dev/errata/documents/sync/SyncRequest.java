package dev.errata.documents.sync;

import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.draft.DraftCatalog;
import java.util.List;

/**
 * What to bring in step.
 *
 * @param catalog the catalog
 * @param languages its files in other languages, which stay as they are
 * @param lock what the documents said when they were taken last
 * @param now what they say now
 * @param policy who is right where both have changed
 */
public record SyncRequest(
    SourceDocument catalog,
    List<SourceDocument> languages,
    Lock lock,
    DraftCatalog now,
    Policy policy) {}
