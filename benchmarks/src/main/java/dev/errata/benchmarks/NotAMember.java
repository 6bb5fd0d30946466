package dev.errata.benchmarks;

/** The error by hand: typed, and no more than that. */
final class NotAMember extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String user;
  private final String group;

  NotAMember(String user, String group) {
    this(user, group, true);
  }

  NotAMember(String user, String group, boolean stackTrace) {
    super(null, null, true, stackTrace);
    this.user = user;
    this.group = group;
  }

  String user() {
    return user;
  }

  String group() {
    return group;
  }

  @Override
  public String getMessage() {
    return "The user " + user + " is not a member of the group " + group + ".";
  }
}
