package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.document.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynchronizerTest {

  private static final String USER = "User | 404 | No user {user}. | Not there. | Look again.";
  private static final String GROUP = "Group | 409 | The group {group} is full.";

  private final Synced imported = Synced.imported(USER, GROUP);

  @Test
  void changesNothingWhereNothingHasChanged() {
    Synced again = imported.synced(USER, GROUP);
    assertThat(again).isEqualTo(imported);
  }

  @Test
  void takesWhatTheDocumentHasChanged() {
    Synced synced = imported.synced("User | 410 | No user {user}. | Gone. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("TAKEN User status", "TAKEN User description");
    assertThat(synced.catalog())
        .isEqualTo(imported
            .catalog()
            .replace("status: 404", "status: 410")
            .replace("description: Not there.", "description: Gone."));
    assertThat(synced.findings().get(0))
        .extracting(Finding::before, Finding::mine, Finding::now, Finding::line)
        .containsExactly("404", "404", "410", 9);
  }

  @Test
  void takesWhatTheDocumentHasAddedAndRemoved() {
    Synced synced = imported.synced(
        "User | 404 | No user {user}. | | Look again.",
        "Group | 409 | The group {group} is full. | Too many.");
    assertThat(synced.told()).containsExactly("TAKEN User description", "TAKEN Group description");
    assertThat(synced.catalog())
        .isEqualTo(
            imported.catalog().replace("    description: Not there.\n", "").replaceFirst("\n$", "")
                + "\n    description: Too many.\n");
  }

  @Test
  void leavesAnEditWhereTheDocumentHasNotChanged() {
    Synced edited = imported.edited("Not there.", "We looked everywhere.");
    assertThat(edited.synced(USER, GROUP)).isEqualTo(edited);
  }

  @Test
  void tellsAConflictAgainUntilItIsDecided() {
    Synced edited = imported.edited("Not there.", "We looked everywhere.");
    String[] now = {"User | 404 | No user {user}. | Gone. | Look again.", GROUP};
    Synced synced = edited.synced(now);
    assertThat(synced.told()).containsExactly("CONFLICT User description");
    assertThat(synced.catalog()).isEqualTo(edited.catalog());
    assertThat(synced.synced(now)).isEqualTo(synced);

    Synced ours = synced.synced(Policy.OURS, now);
    assertThat(ours.catalog()).isEqualTo(edited.catalog());
    assertThat(ours.findings()).noneMatch(Finding::isOpen);
    assertThat(ours.synced(now).findings()).isEmpty();

    Synced theirs = synced.synced(Policy.THEIRS, now);
    assertThat(theirs.catalog()).isEqualTo(imported.catalog().replace("Not there.", "Gone."));
    assertThat(theirs.synced(now).findings()).isEmpty();

    Synced byHand = synced.edited("We looked everywhere.", "Gone.").synced(now);
    assertThat(byHand.findings()).isEmpty();
    assertThat(byHand.lock()).isEqualTo(theirs.lock());
  }

  @Test
  void aPlaceholderThatSomebodyTookForTextIsAnEdit() {
    Synced edited =
        imported.edited("{user}", "{{user}}").edited("    params: {user: string}\n", "");
    assertThat(edited.synced(USER, GROUP)).isEqualTo(edited);
    Synced synced =
        edited.synced("User | 404 | There is no user {user}. | Not there. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("CONFLICT User message");
    assertThat(synced.catalog()).isEqualTo(edited.catalog());
  }

  @Test
  void takesNothingThatOnlyStandsIn() {
    Synced synced = imported.synced("User | - | No user {user}. | Not there. | Look again.", GROUP);
    assertThat(synced.findings()).isEmpty();
    assertThat(synced.catalog()).isEqualTo(imported.catalog());
    assertThat(synced
            .synced("User | 410 | No user {user}. | Not there. | Look again.", GROUP)
            .told())
        .containsExactly("TAKEN User status");
  }

  @Test
  void countsARemovedFieldAsAnEdit() {
    Synced edited = imported.edited("    solution: Look again.\n", "");
    assertThat(edited.synced(USER, GROUP)).isEqualTo(edited);
    assertThat(edited
            .synced("User | 404 | No user {user}. | Not there. | Ask.", GROUP)
            .told())
        .containsExactly("CONFLICT User solution");
  }

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
  void keepsWhatTheCatalogSaysOfAParameter() {
    Synced edited = imported
        .edited("No user {user}.", "No user {name}.")
        .edited("{user: string}", "{name: {type: string, description: Who it is.}}");
    Synced synced = edited.synced(
        "User | 404 | Found no user {user} in {group}. | Not there. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("TAKEN User message");
    assertThat(synced.catalog())
        .isEqualTo(edited
            .catalog()
            .replace(
                "message: No user {name}.\n",
                "message: Found no user {name} in {group}.\n"
                    + "    documented: Found no user {user} in {group}.\n")
            .replace("Who it is.}}", "Who it is.}, group: string}"));
  }

  @Test
  void takesAParameterAwayWithItsPlaceholder() {
    Synced synced = imported.synced("User | 404 | No such user. | Not there. | Look again.", GROUP);
    assertThat(synced.catalog())
        .isEqualTo(imported
            .catalog()
            .replace("No user {user}.", "No such user.")
            .replace("    params: {user: string}\n", ""));
  }

  @Test
  void losesNoParameterThatSomebodyDescribed() {
    Synced edited = imported.edited("{user: string}", "{user: uuid}");
    Synced synced = edited.synced("User | 404 | No such user. | Not there. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("CONFLICT User message");
    assertThat(synced.catalog()).isEqualTo(edited.catalog());
  }

  @Test
  void losesNoMessageThatSomebodyReworded() {
    Synced percent = Synced.imported("User | 404 | No user %s.");
    assertThat(percent.catalog()).contains("documented: No user %s.");
    Synced edited = percent.edited("    message: No user", "    message: There is no user");
    assertThat(edited.synced("User | 404 | No user %s.")).isEqualTo(edited);
    Synced synced = edited.synced("User | 404 | Not one user %s.");
    assertThat(synced.told()).containsExactly("CONFLICT User message");
    assertThat(synced.catalog()).isEqualTo(edited.catalog());
  }

  @Test
  void takesNothingThatARuleIsAgainst() {
    Synced edited = imported.with(imported.catalog()
        + """

        validators:
          group:
            inputs: {group: string, size: int}
            checks:
              - required: true
                error: User
                with: {user: group}
        """.replace("      - required: true", "      - at-least-one: [group, size]"));
    Synced synced = edited.synced("User | 404 | No such user. | Gone. | Look again.", GROUP);
    assertThat(synced.told()).containsExactly("CONFLICT User message", "TAKEN User description");
    assertThat(synced.findings().get(0).remark()).contains("user");
    assertThat(synced.catalog()).isEqualTo(edited.catalog().replace("Not there.", "Gone."));
    assertThat(synced
            .synced("User | 404 | No such user. | Gone. | Look again.", GROUP)
            .catalog())
        .isEqualTo(synced.catalog());
  }

  @Test
  void takesNothingThatATranslationContradicts() {
    SourceDocument german = new SourceDocument("catalogs/ram.de.yaml", Synced.bytes("""
            errata: 1
            language: de
            errors:
              User: {message: "Kein Benutzer {user}."}
            """));
    Synced synced = imported.synced(
        Policy.OPEN,
        Synced.document("User | 404 | No such user. | Not there. | Look again.", GROUP),
        german);
    assertThat(synced.told()).containsExactly("CONFLICT User message");
    assertThat(synced.catalog()).isEqualTo(imported.catalog());
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
  void callsAllThatDiffersAConflictWhereNothingIsKnown() {
    Synced unknown = Synced.withoutLock(imported.catalog());
    String[] now = {"User | 410 | No user {user}. | Gone. | Look again.", GROUP, "New | 400 | new"};
    Synced synced = unknown.synced(now);
    assertThat(synced.told())
        .containsExactly("CONFLICT User status", "CONFLICT User description", "NEW New");
    Synced again = synced.synced(now);
    assertThat(again.told()).containsExactly("CONFLICT User status", "CONFLICT User description");
    assertThat(again.catalog()).isEqualTo(synced.catalog());
    assertThat(again.lock()).isEqualTo(synced.lock());
    assertThat(unknown.synced(USER, GROUP).lock()).isEqualTo(imported.lock());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "errata: 1\nerrors:\n  A: {status: 400, message: x} # first\n  B: {status: 409, message: \"y\", description: 'z' }",
        "{errata: 1, errors: {A: {status: 400, message: x}, B: {status: 409, message: \"y\", description: 'z'}}}",
        "{\"errata\": 1, \"errors\": {\n  \"A\": {\"status\": 400, \"message\": \"x\"},\n  \"B\": {\"status\": 409, \"message\": \"y\", \"description\": \"z\"}\n}}\n",
        "errata: 1\r\nerrors:\r\n    A:\r\n        status: 400\r\n        message: >-\r\n            x\r\n    # second\r\n    B:\r\n        message: 'y'\r\n        description: |\r\n            z\r\n        status: 409",
        "\uFEFFerrata: 1\nerrors:\n\n  'A' :\n    # the text\n    message: 'x'   # a comment\n    status: 400 # or so\n\n\n  \"B\":\n    status: 409\n    description: z\n    message: y\n# end\n...\n",
      })
  void leavesAllElseAsItIs(String catalog) {
    String[] before = {"A | 400 | x", "B | 409 | y | z"};
    Synced start = Synced.withoutLock(catalog).synced(before);
    assertThat(start.findings()).isEmpty();
    assertThat(start.catalog()).isEqualTo(catalog);

    String[] now = {"New | 400 | new one, [x]", "A | 404 | other", "B | 410 | yes | zed"};
    Synced changed = start.synced(now);
    assertThat(changed.told())
        .containsExactly(
            "NEW New",
            "TAKEN A status",
            "TAKEN A message",
            "TAKEN B status",
            "TAKEN B message",
            "TAKEN B description");
    assertThat(changed.synced(now).catalog()).isEqualTo(changed.catalog());
    Synced gone = changed.synced("New | 400 | new one, [x]", "A | 404 | other | more: this");
    assertThat(gone.told()).containsExactly("TAKEN A description", "GONE B");
    Synced back = gone.synced(before);
    assertThat(back.told()).hasSize(8).contains("GONE New", "BACK B");
  }
}
