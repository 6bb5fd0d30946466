package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.maven.Fingerprint.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of catalogs from one build to the next. */
class FingerprintTest {

  private static final Entry RAM = new Entry("catalogs/ram.yaml", "aa");
  private static final Entry IAM = new Entry("our  catalogs/iam.yaml in com.acme:errors", "bb");

  @TempDir
  private Path folder;

  @Test
  void comesBackAsItWasWritten() throws IOException {
    Fingerprint fingerprint = new Fingerprint(List.of(RAM, IAM));
    Path file = folder.resolve("errata/catalogs.sha256");
    fingerprint.write(file);

    assertThat(Fingerprint.read(file)).contains(fingerprint);
    assertThat(file)
        .hasContent("aa  catalogs/ram.yaml\nbb  our  catalogs/iam.yaml in com.acme:errors\n");
  }

  @Test
  void ofNoCatalogsIsNoFile() throws IOException {
    Path file = folder.resolve("errata/catalogs.sha256");
    new Fingerprint(List.of(RAM)).write(file);
    Fingerprint.EMPTY.write(file);

    assertThat(file).doesNotExist();
    assertThat(Fingerprint.read(file)).isEmpty();
  }

  @Test
  void isUnlikeWhatSomebodyElseWrote() throws IOException {
    Path file = folder.resolve("catalogs.sha256");
    Files.write(file, new byte[] {(byte) 0xff, '\n', 'x'});

    assertThat(Fingerprint.read(file)).get().isNotEqualTo(new Fingerprint(List.of(RAM)));
  }

  @Test
  void tellsWhatHasHappened() {
    Fingerprint before = new Fingerprint(List.of(RAM, IAM));
    Fingerprint now = new Fingerprint(List.of(new Entry(RAM.name(), "cc")))
        .with(Map.of("dev.errata:errata-processor", "2"));

    assertThat(now.differenceFrom(before))
        .isEqualTo("catalogs/ram.yaml has changed, dev.errata:errata-processor is new, "
            + "our  catalogs/iam.yaml in com.acme:errors is gone");
  }

  @Test
  void countsTheOrderInWhichTheCompilerLooks() {
    Fingerprint before = new Fingerprint(List.of(RAM, IAM));
    Fingerprint now = new Fingerprint(List.of(IAM, RAM));

    assertThat(now).isNotEqualTo(before);
    assertThat(now.differenceFrom(before)).isEqualTo("The order of the class path has changed");
  }
}
