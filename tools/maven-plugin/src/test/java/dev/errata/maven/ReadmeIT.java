package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A project that is copied together from the README. */
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void whatTheReadmeShowsWorks() throws IOException {
    Project project = new Project(folder);
    project.write("pom.xml", """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>readme</artifactId>
          <version>1-SNAPSHOT</version>
          <properties>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
        %s
        </project>
        """.formatted(block("xml", "<dependencies>")));
    project.write("src/main/resources/catalogs/users.yaml", block("yaml", "errors:"));
    project.write(
        "src/main/java/com/acme/Users.java", """
        package com.acme;

        import dev.errata.ErrorCatalog;

        %s""".formatted(block("java", "@ErrorCatalog")));
    project.write("src/main/java/com/acme/Main.java", """
        package com.acme;

        public final class Main {
          public static String message() {
            return UsersErrors.entityNotExistUser("alice").getMessage();
          }
        }
        """);
    project.build("compile");
    assertThat(project.message("com.acme.Main", "target/classes"))
        .isEqualTo("The user alice does not exist.");

    project.edit("src/main/resources/catalogs/users.yaml", "The user {user}", "User {user}");
    project.build("compile");
    assertThat(project.message("com.acme.Main", "target/classes"))
        .isEqualTo("User alice does not exist.");
  }

  /** The first block in a language that has something in it. */
  private static String block(String language, String part) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("../../README.md")))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .filter(text -> text.contains(part))
        .findFirst()
        .orElseThrow();
  }
}
