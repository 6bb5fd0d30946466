package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.CodedException;
import dev.errata.processor.builds.Compilations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exception that was serialized with one version of a catalog is read with another. */
class VersionsTest {

  private static final String OLD = """
      errata: 1
      families: {Login: It did not work.}
      errors:
        Login.Refused:
          status: 403
          message: "The key {key} of {user} is refused after {tries} tries."
          params: {key: {sensitive: true}, tries: int}
        Login.Gone:
          status: 410
          message: "The user {user} is gone."
          params: {user: {sensitive: true}}
        Full:
          status: 507
          message: Nothing is left.
      """;

  /** Places are swapped, a parameter comes, one changes its type, and two errors go. */
  private static final String NEW = """
      errata: 1
      families: {Login: It did not work.}
      errors:
        Login.Locked:
          status: 423
          message: The account is locked.
        Login.Refused:
          status: 401
          message: "{user} used {key} {tries} times on {host}."
          params: {key: {sensitive: true}, tries: string}
      """;

  @TempDir
  private Path folder;

  /** What has an exception class. */
  private enum Exceptions {
    PER_ERROR,
    PER_FAMILY
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatBothVersionsHave(Exceptions exceptions) throws Exception {
    ClassLoader older = compile(exceptions, OLD);
    ClassLoader newer = compile(exceptions, NEW);
    Throwable cause = new IllegalStateException("why");
    CodedException made = make(older, "loginRefused", "s3cret", "ada", 3, cause);
    made.addSuppressed(new IllegalArgumentException("also"));

    CodedException same = read(write(made), older);
    assertThat(same.getClass()).isEqualTo(made.getClass());
    assertThat(same.params()).isEqualTo(made.params());
    assertThat(same).hasMessage(made.getMessage()).hasRootCauseMessage("why");
    assertThat(same.getStackTrace()).isEqualTo(made.getStackTrace());
    assertThat(same.isReceived()).isFalse();

    CodedException read = read(write(made), newer);
    assertThat(read.code()).isEqualTo("Login.Refused");
    assertThat(read.status()).isEqualTo(401);
    Map<String, Object> expected = new HashMap<>();
    expected.put("key", "s3cret");
    expected.put("user", "ada");
    expected.put("tries", null);
    expected.put("host", null);
    assertThat(read.params()).isEqualTo(expected);
    assertThat(read.toString()).contains("ada used ***").doesNotContain("s3cret");
    assertThat(read.maskedParams()).containsEntry("key", "***").containsEntry("user", "ada");
    assertThat(read).hasRootCauseMessage("why");
    assertThat(read.getSuppressed()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void takesAnErrorThatIsGoneForAnUnknownOne(Exceptions exceptions) throws Exception {
    ClassLoader older = compile(exceptions, OLD);
    ClassLoader newer = compile(exceptions, NEW);

    CodedException gone = read(write(make(older, "loginGone", "s3cret", null)), newer);
    assertThat(gone.getClass().getSimpleName()).isEqualTo("Login");
    assertThat(gone.code()).isEqualTo("Login.Gone");
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.wireMessage()).isEqualTo("The user s3cret is gone.");
    assertThat(gone.toString()).contains("Login.Gone").doesNotContain("s3cret");

    CodedException full = read(write(make(older, "full", (Object) null)), newer);
    assertThat(full.getClass().getSimpleName()).isEqualTo("Unknown");
    assertThat(full.params()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatWasReceived(Exceptions exceptions) throws Exception {
    ClassLoader older = compile(exceptions, OLD);
    CodedException received =
        decode(older, 499, "Login.Refused", "The key s3cret of ada is refused after 3 tries.");
    assertThat(received.params())
        .containsEntry("key", "s3cret")
        .containsEntry("user", "ada")
        .containsEntry("tries", 3);
    for (ClassLoader loader : List.of(older, compile(exceptions, NEW))) {
      CodedException read = read(write(received), loader);
      assertThat(read.isReceived()).isTrue();
      assertThat(read.status()).isEqualTo(499);
      assertThat(read.wireMessage()).isEqualTo(received.wireMessage());
      assertThat(read.params()).containsEntry("key", "s3cret").containsEntry("user", "ada");
      assertThat(read.toString()).doesNotContain("s3cret");
    }
  }

  private ClassLoader compile(Exceptions exceptions, String catalog) throws IOException {
    Files.writeString(folder.resolve("api.yaml"), catalog);
    Compilation compilation = Compilations.compile(
        folder,
        List.of(Compilations.source(
            "Api",
            "import dev.errata.ErrorCatalog;\n"
                + "@ErrorCatalog(value = \"api.yaml\", exceptions = ErrorCatalog.Exceptions."
                + exceptions + ")\npublic interface Api {}")));
    assertThat(Compilations.said(compilation)).isEmpty();
    return Compilations.loader(compilation);
  }

  private static CodedException make(ClassLoader loader, String factory, Object... arguments)
      throws ReflectiveOperationException {
    return (CodedException) Arrays.stream(loader.loadClass("ApiErrors").getMethods())
        .filter(method ->
            method.getName().equals(factory) && method.getParameterCount() == arguments.length)
        .findFirst()
        .orElseThrow()
        .invoke(null, arguments);
  }

  private static CodedException decode(ClassLoader loader, int status, String code, String message)
      throws ReflectiveOperationException {
    return (CodedException) loader
        .loadClass("ApiErrors")
        .getMethod("decode", int.class, String.class, String.class)
        .invoke(null, status, code, message);
  }

  private static byte[] write(CodedException exception) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    return bytes.toByteArray();
  }

  private static CodedException read(byte[] bytes, ClassLoader loader) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
        return Class.forName(type.getName(), false, loader);
      }
    }) {
      return (CodedException) in.readObject();
    }
  }
}
