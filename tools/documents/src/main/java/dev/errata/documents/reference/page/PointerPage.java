package dev.errata.documents.reference.page;

import java.util.List;

/**
 * The page of a code that is no error's own.
 *
 * @param link its page; the text is the code
 * @param reason why it is here, in words
 * @param errors the errors that it stands for
 */
public record PointerPage(Link link, String reason, List<ErrorRow> errors) {}
