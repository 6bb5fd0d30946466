package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.document.SourceDocument;
import org.junit.jupiter.api.Test;

/** Messages that documents change, and the parameters that catalogs have for them. */
class MessageSyncTest {

  private static final String USER = "User | 404 | No user {user}. | Not there. | Look again.";
  private static final String GROUP = "Group | 409 | The group {group} is full.";

  private final Synced imported = Synced.imported(USER, GROUP);

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
}
