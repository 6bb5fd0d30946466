package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of docs/documents.md are what the command does. */
class DocumentsPageTest {

  private static final Path EXAMPLES = Path.of("src", "test", "examples");
  private static final Path PAGE = Path.of("..", "..", "docs", "documents.md");

  @TempDir
  Path directory;

  @Test
  void aPageWithATable() throws IOException {
    copy("page/errors.html", "errors.html");

    Run run = Run.errata("import", in("errors.html"), "-o", in("orders.yaml"));

    isPrinted(run);
    isWritten("orders.yaml", "page/orders.yaml");
    isShown("page/errors.html");
    isShown("page/orders.yaml");
  }

  @Test
  void codesThatAreNumbers() throws IOException {
    copy("numbers/codes.csv", "codes.csv");
    copy("numbers/Reason.java", "Reason.java");

    Run run = Run.errata(
        "import",
        in("codes.csv"),
        "--names",
        in("Reason.java"),
        "--status",
        402,
        "-o",
        in("cards.yaml"));

    isPrinted(run);
    isWritten("cards.yaml", "numbers/cards.yaml");
    isShown("numbers/codes.csv");
    isShown("numbers/cards.yaml");
  }

  @Test
  void namesAreMadeOfMessages() throws IOException {
    copy("numbers/codes.csv", "codes.csv");

    Run.errata("import", in("codes.csv"), "-o", in("cards.yaml"));

    assertThat(Files.readString(in("cards.yaml")))
        .contains(
            "name: CardExpired\n",
            "name: AmountExceedsLimitAccount\n",
            "name: CardNumberWrong\n",
            "status: none\n");
  }

  @Test
  void aDocumentThatChanges() throws IOException {
    copy("sync/errors.txt", "errors.txt");
    Run.errata("import", in("errors.txt"), "-o", in("mail.yaml"));
    copy("sync/mail-edited.yaml", "mail.yaml");
    copy("sync/errors-2.txt", "errors.txt");

    Run run = Run.errata("sync", in("mail.yaml"));

    isPrinted(run);
    isWritten("mail.yaml", "sync/mail-synced.yaml");
    isShown("sync/errors.txt");
    assertThat(Run.errata("sync", in("mail.yaml"), "--check").exitCode()).isEqualTo(1);
    assertThat(Run.errata("sync", in("mail.yaml"), "--ours").exitCode()).isZero();
    assertThat(Run.errata("sync", in("mail.yaml"), "--check").exitCode()).isZero();
    isWritten("mail.yaml", "sync/mail-synced.yaml");
  }

  private Path in(String name) {
    return directory.resolve(name);
  }

  private void copy(String example, String name) throws IOException {
    Files.copy(EXAMPLES.resolve(example), in(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** What a command prints stands on the page, where paths are those of the current directory. */
  private void isPrinted(Run run) throws IOException {
    String page = Files.readString(PAGE);
    assertThat((run.out() + run.err()).lines().map(this::withoutDirectory))
        .isNotEmpty()
        .allMatch(page::contains);
  }

  private String withoutDirectory(String line) {
    return line.replace(directory + "/", "");
  }

  private void isWritten(String name, String example) throws IOException {
    assertThat(withoutDirectory(Files.readString(in(name))))
        .isEqualTo(Files.readString(EXAMPLES.resolve(example)));
  }

  private static void isShown(String example) throws IOException {
    assertThat(Files.readString(PAGE))
        .as("docs/documents.md shows %s", example)
        .contains(Files.readAllLines(EXAMPLES.resolve(example)).stream()
            .collect(Collectors.joining("\n")));
  }
}
