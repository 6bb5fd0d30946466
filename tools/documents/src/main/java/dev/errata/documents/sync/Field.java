package dev.errata.documents.sync;

import dev.errata.documents.extract.Role;

/** What a document says of an error and a catalog takes of it. */
public enum Field {
  STATUS(Role.STATUS),
  /** Compared by how the document prints it, whatever the catalog calls the parameters. */
  MESSAGE(Role.MESSAGE),
  DESCRIPTION(Role.DESCRIPTION),
  SOLUTION(Role.SOLUTION);

  private final Role role;

  Field(Role role) {
    this.role = role;
  }

  /** What columns have that say it. */
  Role role() {
    return role;
  }

  /** How catalogs and lock files call it. */
  public String keyword() {
    return role.keyword();
  }
}
