package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Errors that come and go, and how they are found again. */
class ErrorSyncTest {

  private static final String USER = "User | 404 | No user {user}. | Not there. | Look again.";
  private static final String GROUP = "Group | 409 | The group {group} is full.";

  private final Synced imported = Synced.imported(USER, GROUP);

  @Test
  void deprecatesWhatIsGoneAndTakesThatBack() {
    Synced gone = imported.synced(GROUP);
    assertThat(gone.told()).containsExactly("GONE User");
    assertThat(gone.catalog())
        .isEqualTo(
            imported
                .catalog()
                .replace(
                    "solution: Look again.\n",
                    "solution: Look again.\n    deprecated: The document does not list it any more.\n"));
    assertThat(gone.synced(GROUP).findings()).isEmpty();

    Synced back = gone.synced(USER, GROUP);
    assertThat(back.told()).containsExactly("BACK User");
    assertThat(back.catalog()).isEqualTo(imported.catalog());
    assertThat(back.lock()).isEqualTo(imported.lock());
  }

  @Test
  void leavesASentenceOfItsOwnOfWhatIsGone() {
    Synced gone = imported.synced(GROUP).edited(Comparison.GONE, "Use Group.");
    Synced back = gone.synced(USER, GROUP);
    assertThat(back.told()).containsExactly("BACK User");
    assertThat(back.catalog()).isEqualTo(gone.catalog());
  }

  @Test
  void addsWhatIsNewInTheOrderOfTheDocument() {
    Synced synced = imported.synced(
        "First | 400 | one",
        USER,
        "Second | 400 | two",
        "Third | 400 | three",
        GROUP,
        "Last | 400 | four");
    assertThat(synced.told()).containsExactly("NEW First", "NEW Second", "NEW Third", "NEW Last");
    assertThat(synced.catalog())
        .isEqualTo(Synced.imported(
                "First | 400 | one",
                USER,
                "Second | 400 | two",
                "Third | 400 | three",
                GROUP,
                "Last | 400 | four")
            .catalog());
  }

  @Test
  void leavesCommentsWithTheErrorsThatTheyAreAbout() {
    String catalog = """
        errata: 1
        errors:
          Own:
            status: 400
            message: own
              # of Own
          # of A
          A:
            status: 400
            message: a
        """;
    Synced synced = Synced.withoutLock(catalog).synced("New | 400 | new", "A | 400 | a");
    assertThat(synced.catalog())
        .isEqualTo(
            catalog.replace("  # of A\n", "  New:\n    status: 400\n    message: new\n  # of A\n"));
    assertThat(synced.synced("New | 400 | new").catalog())
        .isEqualTo(synced.catalog() + "    deprecated: " + Comparison.GONE + "\n");
  }

  @Test
  void leavesDeletedWhatSomebodyDeleted() {
    String group = imported.catalog().substring(imported.catalog().indexOf("\n  Group:"));
    Synced edited = imported.edited(group, "");
    assertThat(edited.synced(USER, GROUP)).isEqualTo(edited);
    Synced changed = edited.synced(USER, "Group | 410 | The group {group} is full.");
    assertThat(changed.told()).containsExactly("CONFLICT Group");
    assertThat(changed.catalog()).isEqualTo(edited.catalog());
    assertThat(edited
            .synced(Policy.THEIRS, USER, "Group | 410 | The group {group} is full.")
            .catalog())
        .endsWith("  Group:\n    status: 410\n    message: The group {group} is full.\n"
            + "    params: {group: string}\n");
  }

  @Test
  void findsAnErrorByItsCodeThatHasAnotherKey() {
    Synced edited = imported.edited("  User:\n", "  NoSuchUser:\n    code: User\n");
    Synced synced = edited.synced("User | 410 | No user {user}. | Not there. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("TAKEN NoSuchUser status");
    assertThat(synced.catalog()).isEqualTo(edited.catalog().replace("404", "410"));
    assertThat(synced.lock()).contains("  NoSuchUser:\n    code: User\n    status: 410\n");
  }

  @Test
  void followsACodeThatSomebodyMadeAnAlias() {
    Synced edited = imported.edited("  User:\n", "  NoUser:\n    aliases: [User]\n");
    assertThat(edited.synced(USER, GROUP).catalog()).isEqualTo(edited.catalog());
    Synced synced =
        edited.synced("NoUser | 410 | No user {user}. | Not there. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("TAKEN NoUser status");
    assertThat(synced.catalog()).isEqualTo(edited.catalog().replace("404", "410"));
  }

  @Test
  void takesACodeInOtherLettersForAnotherError() {
    Synced synced = imported.synced("USER | 404 | No user {user}.", GROUP);
    assertThat(synced.told()).contains("GONE User").hasSize(2);
  }

  @Test
  void tellsErrorsOfOneCodeApart() {
    Synced shared = Synced.imported("X.A = X | 400 | one", "X.B = X | 400 | two", GROUP);
    Synced edited = shared.edited("X.A:", "X.First:").edited("X.B:", "X.Second:");
    Synced synced =
        edited.synced("X.C = X | 400 | new", "X.A = X | 400 | one", "X.D = X | 409 | two", GROUP);
    assertThat(synced.told()).containsExactly("NEW X.C", "TAKEN X.Second status");
    assertThat(synced
            .synced("X.C = X | 400 | new", "X.A = X | 400 | one", "X.D = X | 409 | two", GROUP)
            .catalog())
        .isEqualTo(synced.catalog());
  }

  @Test
  void callsWhatIsNewUnlikeWhatIsThere() {
    Synced shared = Synced.imported("X.A = X | 400 | one", "X.B = X | 400 | two");
    Synced synced =
        shared.synced("X.A = X | 404 | three", "X.B = X | 400 | one", "X.C = X | 400 | two");
    assertThat(synced.told()).containsExactly("NEW X.A2");
    assertThat(synced.catalog()).contains("  X.A2:\n    code: X\n    status: 404\n");
  }
}
