package dev.errata.documents.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest catalog that an interface takes. */
final class LargeReferenceTest {

  private static final int ERRORS = 4_000;

  private static final int LARGEST_INDEX = 1_500_000;

  @TempDir
  private Path folder;

  @Test
  void isWrittenInSecondsAndItsIndexIsSmall() throws Exception {
    long start = cpuTime();
    SortedMap<String, String> files = Reference.html(Sites.of(catalog()));
    new ReferenceFolder(folder).write(files);
    assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(files).hasSizeGreaterThan(ERRORS);
    assertThat(bytes(files.get("search-index.js"))).isLessThan(LARGEST_INDEX);
    assertThat(bytes(files.get("index.html"))).isLessThan(LARGEST_INDEX);
    assertThat(Reference.html(Sites.of(catalog()))).isEqualTo(files);
  }

  /** Of this thread alone, since other builds may share the machine. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String catalog() {
    String errors = IntStream.range(0, ERRORS)
        .mapToObj(i -> """
              Area%d.InvalidParameter.Field%d.Length:
                status: %d
                message: The field number%d of the request {requestName} is longer than the {limit} characters that are allowed.
                params: {limit: int}
                description: Requests of the area %d hold fields of a limited length, which is told by the documentation of the call.
                solution: Shorten the field number%d to what the documentation of the call says, and send the request again.
            """.formatted(i % 40, i, 400 + i % 30, i, i % 40, i))
        .collect(Collectors.joining());
    String families = IntStream.range(0, 40)
        .mapToObj(i -> "  Area%d: What belongs to the area %d.\n".formatted(i, i))
        .collect(Collectors.joining());
    return "errata: 1\nfamilies:\n" + families + "errors:\n" + errors;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
