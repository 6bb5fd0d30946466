package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that documents change, edits by hand, and what stays as it is. */
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
