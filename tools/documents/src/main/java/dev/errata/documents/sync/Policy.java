package dev.errata.documents.sync;

/** Who is right where both the document and the catalog have changed. */
public enum Policy {
  /** Nobody yet: the catalog stays, and each run tells of it again. */
  OPEN,
  /** The catalog: it stays, and this is not told again. */
  OURS,
  /** The document: what it says is taken. */
  THEIRS
}
