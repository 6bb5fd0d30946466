package com.example.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

/** In Eclipse, annotations are processed as the project is built, and mistakes are markers. */
class EclipseTest {

  private static final String CATALOG = """
      errata: 1
      errors:
        Cart.Empty:
          status: 404
          message: The cart {id} is empty.
      """;

  private static final String SHOP = """
      package com.example;

      @dev.errata.ErrorCatalog("catalogs/shop.yaml")
      public interface Shop {}
      """;

  private static final String RAM = """
      package com.example;

      @dev.errata.ErrorCatalog("catalogs/ram.yaml")
      public interface Ram {}
      """;

  private static final String USE = """
      package com.example;

      class Use {
        RuntimeException empty() {
          return ShopErrors.cartEmpty("7");
        }

        RuntimeException absent() {
          return RamErrors.entityNotExistUser();
        }
      }
      """;

  @TempDir
  private static Path folder;

  private static Equinox equinox;
  private static Ide ide;

  @BeforeAll
  static void start() throws Exception {
    equinox = Equinox.start(folder);
    ide = equinox.ide();
  }

  @AfterAll
  static void stop() throws BundleException {
    equinox.close();
  }

  @BeforeEach
  void createProject(TestInfo test) throws Exception {
    Path runtime = Path.of(
        CodedException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path processor = Path.of(System.getProperty("processor.jar", "not given: run me with Maven"));
    assertThat(processor).as("what 'mvn verify' makes, and 'mvn test' does not").exists();
    ide.createProject(test.getTestMethod().orElseThrow().getName(), runtime, processor);
  }

  @Test
  void buildsWithACatalogOfTheProjectAndAShippedOne() throws Exception {
    ide.save("catalogs/shop.yaml", CATALOG);
    ide.save("com/example/Shop.java", SHOP);
    ide.save("com/example/Ram.java", RAM);
    ide.save("com/example/Use.java", USE);

    ide.build();

    assertThat(ide.problems()).isEmpty();
    assertThat(ide.generatedFiles())
        .containsExactlyInAnyOrder(
            "ShopErrorCode.java",
            "ShopErrors.java",
            "ShopException.java",
            "RamErrorCode.java",
            "RamErrors.java",
            "RamException.java",
            "RamValidator.java");
  }

  @Test
  void proposesFactories() throws Exception {
    ide.save("com/example/Ram.java", RAM);
    ide.save("com/example/Use.java", "package com.example;\nclass Use {}\n");
    ide.build();
    String typed = "package com.example;\nclass Use { { throw RamErrors.entityNotExistU";

    assertThat(ide.propose("com/example/Use.java", typed + " } }\n", typed.length()))
        .contains(
            "entityNotExistUser()",
            "entityNotExistUserAccessKey()",
            "entityNotExistUserGroup()",
            "entityNotExistUserLoginProfile()",
            "entityNotExistUserMFADevice()",
            "entityNotExistUserPolicy()");
  }

  @Test
  void showsAMistakeInACatalogAtTheAnnotation() throws Exception {
    ide.save("catalogs/shop.yaml", CATALOG.replace("404", "40"));
    ide.save("com/example/Shop.java", SHOP);

    ide.build();

    assertThat(ide.problems())
        .singleElement()
        .asString()
        .startsWith("Shop.java:3: catalogs/shop.yaml:4:13: HTTP has no status 40 [ERRATA-0201]")
        .contains("help: write a status from 100 to 599")
        .endsWith("where ShopErrors and the like are not found, this is why");
  }

  @Test
  void seesAChangedCatalogOnceItsInterfaceIsSaved() throws Exception {
    ide.save("catalogs/shop.yaml", CATALOG.replace("404", "40"));
    ide.save("com/example/Shop.java", SHOP);
    ide.build();
    ide.save("catalogs/shop.yaml", CATALOG);
    ide.build();
    assertThat(ide.problems())
        .as("nobody tells Eclipse that the one needs the other")
        .hasSize(1);

    ide.save("com/example/Shop.java", SHOP + "\n");
    ide.build();

    assertThat(ide.problems()).isEmpty();
    assertThat(ide.generatedFiles()).hasSize(3);
  }

  @Test
  void seesAChangedCatalogAfterClean() throws Exception {
    ide.save("catalogs/shop.yaml", CATALOG);
    ide.save("com/example/Shop.java", SHOP);
    ide.build();
    ide.save("catalogs/shop.yaml", CATALOG.replace("Cart.Empty", "Cart.Full"));

    ide.clean();

    ide.save(
        "com/example/Use.java",
        "package com.example;\nclass Use { Exception full = ShopErrors.cartFull(\"7\"); }\n");
    ide.build();
    assertThat(ide.problems()).isEmpty();
    assertThat(ide.generatedFiles()).hasSize(3);
  }
}
