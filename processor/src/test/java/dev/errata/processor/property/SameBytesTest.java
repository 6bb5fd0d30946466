package dev.errata.processor.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.processor.builds.Compilations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * The shipped catalogs give the same bytes each time, in any order of the input files and on any
 * JDK: what they give is recorded, and each JDK that the build runs on is held to that.
 *
 * <p>If a difference is meant, record it:
 *
 * <pre>mvn verify -pl processor -am -Dtest=SameBytesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Derrata.bless</pre>
 */
class SameBytesTest {

  private static final boolean BLESS = System.getProperty("errata.bless") != null;
  private static final Path RECORD = Path.of("src", "test", "resources", "generated.sha256");

  private static final JavaFileObject RAM = Compilations.source("shipped.Ram", """
      package shipped;
      @dev.errata.ErrorCatalog("catalogs/ram.yaml")
      public interface Ram {}
      """);

  private static final JavaFileObject IAM = Compilations.source("shipped.Iam", """
      package shipped;
      import dev.errata.ErrorCatalog;
      @ErrorCatalog(value = "catalogs/iam.yaml", exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
      public interface Iam {}
      """);

  private static final JavaFileObject QUOTAS = Compilations.source("shipped.Quotas", """
      package shipped;
      @dev.errata.ErrorCatalog(value = "catalogs/ram.yaml", include = "LimitExceeded.*")
      public interface Quotas {}
      """);

  @Test
  void areWhatIsRecorded() throws IOException, NoSuchAlgorithmException {
    String hashes = hashes(List.of(RAM, IAM, QUOTAS));
    if (BLESS) {
      Files.writeString(RECORD, hashes);
    }
    assertThat(RECORD)
        .as("the record: if the difference is meant, bless it as the comment of this class says")
        .hasContent(hashes);
  }

  @Test
  void doNotDependOnTheOrderOfTheFilesNorOnTheRun() throws NoSuchAlgorithmException {
    String hashes = hashes(List.of(RAM, IAM, QUOTAS));
    assertThat(hashes(List.of(RAM, IAM, QUOTAS))).isEqualTo(hashes);
    assertThat(hashes(List.of(QUOTAS, IAM, RAM))).isEqualTo(hashes);
    assertThat(hashes(List.of(IAM, QUOTAS, RAM))).isEqualTo(hashes);
  }

  /** A line for each generated source, in the order of their names. */
  private String hashes(List<JavaFileObject> interfaces) throws NoSuchAlgorithmException {
    Compilation compilation = Compilations.compile(Path.of("target"), interfaces);
    assertThat(Compilations.said(compilation)).isEmpty();
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    StringBuilder lines = new StringBuilder();
    Compilations.sources(compilation).forEach((path, text) -> {
      String hash = HexFormat.of().formatHex(sha256.digest(text.getBytes(UTF_8)));
      String type = path.replace(".java", "").replace('/', '.');
      lines.append(hash).append("  ").append(type).append('\n');
    });
    return lines.toString();
  }
}
