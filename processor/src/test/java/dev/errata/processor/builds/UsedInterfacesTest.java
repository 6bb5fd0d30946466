package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog uses an interface that was compiled before, as the classes of a dependency are. */
class UsedInterfacesTest {

  private static final String THROTTLED =
      "  Throttled: {status: 429, message: 'Try again in {seconds} seconds.', params: {seconds: int}}\n";
  private static final String QUOTA =
      "  Quota.Requests: {status: 429, message: The quota is used up.}\n";
  private static final String CLOSED = "  OrderClosed: {status: 409, message: It is closed.}\n";
  private static final String USES_COMMON = "errata: 1\nuses: [com.acme.common.Common]\n";

  @TempDir
  private Path folder;

  private Project project;
  private String common;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    common = folder.resolve("common").toString();
  }

  @Test
  void decodesTheErrorsOfADependencyToo() throws ReflectiveOperationException {
    compileCommon("errata: 1\nfamilies: {Quota: Some.}\nerrors:\n" + THROTTLED + QUOTA);
    assertThat(compileOrders(USES_COMMON + "errors:\n" + CLOSED).said()).isEmpty();

    ClassLoader loader = loader(common, project.classes());
    assertThat(decode(loader, "OrderClosed").getClass().getName())
        .isEqualTo("com.acme.OrdersException$OrderClosed");
    assertThat(decode(loader, "Throttled").getClass().getName())
        .isEqualTo("com.acme.common.CommonException$Throttled");
    assertThat(decode(loader, "Throttled").params()).containsEntry("seconds", 5);
    assertThat(decode(loader, " throttled ").getClass().getName())
        .isEqualTo("com.acme.common.CommonException$Throttled");
    assertThat(decode(loader, "Quota.New").getClass().getName())
        .isEqualTo("com.acme.common.CommonException$Quota");
    for (String unknown : new String[] {"Other", "", " ", null}) {
      assertThat(decode(loader, unknown).getClass().getName())
          .isEqualTo("com.acme.OrdersException$Unknown");
    }
  }

  @Test
  void readsWhatIsGeneratedInEclipseToo() {
    compileCommon("errata: 1\nerrors:\n" + THROTTLED);
    project.file("classes/orders.yaml", USES_COMMON + "errors:\n" + THROTTLED);

    String arguments = orders("", "orders.yaml");

    Outcome outcome = project.buildInEclipse("-cp", paths(RUNTIME, common), arguments);
    assertThat(outcome.said()).contains("CommonErrorCode.THROTTLED [ERRATA-0224]");
    project.file("classes/orders.yaml", USES_COMMON + "errors:\n" + CLOSED);
    outcome = project.buildInEclipse("-cp", paths(RUNTIME, common), arguments);
    assertThat(outcome.said()).isEmpty();
    assertThat(folder.resolve("generated/com/acme/OrdersErrors.java")).exists();
  }

  /** As a build does that compiles what has changed alone. */
  @Test
  void findsWhatAnEarlierRunOfTheSameBuildHasGenerated() {
    project.file("classes/orders.yaml", USES_COMMON + "errors:\n" + CLOSED);
    project.file("classes/common.yaml", "errata: 1\nerrors:\n" + THROTTLED);
    String orders = orders("", "orders.yaml");

    assertThat(project.buildInEclipse(orders, common("public ")).said()).isEmpty();
    assertThat(project.build(orders, common("public ")).said()).isEmpty();
    assertThat(project.build("-cp", paths(RUNTIME, project.classes()), orders).said())
        .isEmpty();
  }

  @Test
  void aCodeThatTheDependencyHasIsToldWithItsConstant() {
    compileCommon("errata: 1\nerrors:\n" + THROTTLED);

    assertThat(compileOrders(USES_COMMON + "errors:\n" + THROTTLED).said())
        .contains("'Throttled' is a code of 'com.acme.common.Common' too: CommonErrorCode.THROTTLED"
            + " [ERRATA-0224]")
        .contains("orders.yaml:4:3");
    assertThat(compileOrders(USES_COMMON + "errors:\n" + THROTTLED + CLOSED, "exclude = \"T*\"")
            .said())
        .isEmpty();
  }

  @Test
  void aDependencyThatWasCompiledWithoutErrataIsToldAsSuch() {
    assertThat(CommandLine.javac("-proc:none", "-cp", RUNTIME, "-d", common, common("public "))
            .said())
        .isEmpty();

    assertThat(compileOrders(USES_COMMON + "errors:\n" + CLOSED).said())
        .contains("there is no CommonErrors.API [ERRATA-0337]")
        .doesNotContain("OrdersErrors.java");
  }

  @Test
  void aModuleThatIsNotRequiredIsNotSeen() {
    compileCommon("errata: 1\nerrors:\n" + THROTTLED);
    project.file("classes/orders.yaml", USES_COMMON + "errors:\n" + CLOSED);
    String jar = project.jar("common.jar", "common");
    String[] requires = {"", "requires common;"};
    for (String more : requires) {
      String module = project.file(
          "src/module-info.java", "module com.acme { requires dev.errata; " + more + " }");
      Outcome outcome = project.build(
          "-Xlint:-requires-automatic",
          "--module-path",
          paths(RUNTIME, jar),
          module,
          orders("", "orders.yaml"));
      assertThat(outcome.succeeded()).as(outcome.said()).isEqualTo(!more.isEmpty());
      if (more.isEmpty()) {
        assertThat(outcome.said()).contains("[ERRATA-0336]").contains("a module has to require");
      }
    }
  }

  /** A code may have moved from the one catalog to the other since. */
  @Test
  void whatIsSerializedComesBackAsAnExceptionOfItsOwnCatalog()
      throws ReflectiveOperationException, IOException {
    compileCommon("errata: 1\nerrors:\n" + QUOTA);
    compileOrders(USES_COMMON + "errors:\n" + CLOSED + THROTTLED);
    CodedException throttled = decode(loader(common, project.classes()), "Throttled");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(throttled);

    compileCommon("errata: 1\nerrors:\n" + QUOTA + THROTTLED);
    compileOrders(USES_COMMON + "errors:\n" + CLOSED);

    assertThat(read(bytes.toByteArray(), loader(common, project.classes()))
            .getClass()
            .getName())
        .isEqualTo("com.acme.OrdersException$Unknown");
  }

  @Test
  void passesAnErrorOnAsOneOfItsApi() throws ReflectiveOperationException {
    compileCommon("errata: 1\nerrors:\n" + THROTTLED);
    compileOrders(USES_COMMON + "errors:\n" + CLOSED);
    ClassLoader loader = loader(common, project.classes());
    @SuppressWarnings("unchecked")
    ErrorApi<CodedException> api = (ErrorApi<CodedException>)
        loader.loadClass("com.acme.OrdersErrors").getField("API").get(null);

    for (String code : new String[] {"Throttled", "OrderClosed"}) {
      CodedException received = decode(loader, code);
      CodedException passedOn = api.passOn(received);
      assertThat(passedOn).hasSameClassAs(received).hasCause(received);
      assertThat(passedOn.isReceived()).isFalse();
    }
  }

  private void compileCommon(String catalog) {
    project.file("common/common.yaml", catalog);
    assertThat(project.build("-d", common, common("public ")).said()).isEmpty();
  }

  private Outcome compileOrders(String catalog, String... more) {
    project.file("classes/orders.yaml", catalog);
    return project.build(
        "-cp", paths(RUNTIME, common), orders(String.join(", ", more), "orders.yaml"));
  }

  private String common(String visibility) {
    return project.file(
        "src/com/acme/common/Common.java",
        "package com.acme.common;\n@dev.errata.ErrorCatalog(\"common.yaml\")\n"
            + visibility
            + "interface Common {}\n");
  }

  private String orders(String more, String catalog) {
    return project.file(
        "src/com/acme/Orders.java",
        "package com.acme;\n@dev.errata.ErrorCatalog(value = \"" + catalog + "\""
            + (more.isEmpty() ? "" : ", " + more)
            + ")\npublic interface Orders {}\n");
  }

  private static CodedException decode(ClassLoader loader, String code)
      throws ReflectiveOperationException {
    return (CodedException) loader
        .loadClass("com.acme.OrdersErrors")
        .getMethod("decode", int.class, String.class, String.class)
        .invoke(null, 429, code, "Try again in 5 seconds.");
  }

  private static ClassLoader loader(String... folders) {
    try {
      URL[] urls = new URL[folders.length];
      for (int i = 0; i < folders.length; i++) {
        urls[i] = new File(folders[i] + "/").toURI().toURL();
      }
      return new URLClassLoader(urls, UsedInterfacesTest.class.getClassLoader());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(byte[] bytes, ClassLoader loader)
      throws IOException, ClassNotFoundException {
    InputStream in = new ByteArrayInputStream(bytes);
    return new ObjectInputStream(in) {
      @Override
      protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
        return Class.forName(type.getName(), false, loader);
      }
    }.readObject();
  }

  private static String paths(String... paths) {
    return String.join(File.pathSeparator, paths);
  }
}
