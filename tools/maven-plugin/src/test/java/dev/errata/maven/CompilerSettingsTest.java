package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of the configuration of the compiler plugin. */
class CompilerSettingsTest {

  private static final Path BASE = Path.of("project").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<compilerArgs><arg>-Xlint</arg><arg>-Aerrata.path=/one</arg></compilerArgs>",
        "<compilerArgument>-Aerrata.path=/one</compilerArgument>",
        "<compilerArguments><Aerrata.path>/one</Aerrata.path></compilerArguments>",
      })
  void theOptionIsFoundInEachFormAndAtEachLevel(String arguments) throws Exception {
    CompilerSettings ofPlugin = read("<configuration>" + arguments + "</configuration>");
    CompilerSettings ofExecution = read("""
        <executions>
          <execution>
            <goals><goal>compile</goal></goals>
            <configuration>%s</configuration>
          </execution>
        </executions>
        """.formatted(arguments));

    assertThat(ofPlugin.errataPath()).containsExactly(Path.of("/one").toAbsolutePath());
    assertThat(ofExecution.errataPath()).isEqualTo(ofPlugin.errataPath());
  }

  @Test
  void anExecutionOfAnotherGoalDoesNotCount() throws Exception {
    CompilerSettings settings = read("""
        <executions>
          <execution>
            <goals><goal>testCompile</goal></goals>
            <configuration>
              <compilerArgs><arg>-Aerrata.path=/one</arg></compilerArgs>
            </configuration>
          </execution>
        </executions>
        """);

    assertThat(settings.errataPath()).isEmpty();
  }

  @Test
  void thereMayBeSeveralDirectoriesAndRelativeOnes() throws Exception {
    String path = String.join(File.pathSeparator, "errors", "", "more/../more");
    CompilerSettings settings = read("""
        <configuration>
          <compilerArgs><arg>-Aerrata.path=%s</arg></compilerArgs>
        </configuration>
        """.formatted(path));

    assertThat(settings.errataPath())
        .containsExactly(
            Path.of("errors").toAbsolutePath(),
            BASE.resolve("errors"),
            Path.of("more").toAbsolutePath(),
            BASE.resolve("more"));
  }

  @Test
  void processorsHaveTheirOwnVersionOrTheManagedOne() throws Exception {
    CompilerSettings settings = read("""
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.errata</groupId>
              <artifactId>errata-processor</artifactId>
            </path>
            <path>
              <groupId>com.acme</groupId>
              <artifactId>catalogs</artifactId>
              <version>2</version>
            </path>
            <path>
              <groupId>com.acme</groupId>
              <artifactId>catalogs</artifactId>
              <version>2</version>
              <classifier>more</classifier>
            </path>
          </annotationProcessorPaths>
        </configuration>
        """);

    assertThat(settings.processors())
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "dev.errata:errata-processor", "1",
            "com.acme:catalogs", "2",
            "com.acme:catalogs:more", "2"));
  }

  @Test
  void aProjectWithoutErrataIsNotBoundToItsProcessors() throws Exception {
    CompilerSettings settings = read("""
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>com.acme</groupId>
              <artifactId>other</artifactId>
              <version>2</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
        """);

    assertThat(settings.processors()).isEmpty();
  }

  @Test
  void generatedSourcesMayGoElsewhere() throws Exception {
    CompilerSettings settings = read("""
        <configuration>
          <generatedSourcesDirectory>target/elsewhere</generatedSourcesDirectory>
        </configuration>
        """);

    assertThat(settings.generatedSources()).containsExactly(BASE.resolve("target/elsewhere"));
  }

  @Test
  void anExecutionMayHaveSourcesOfItsOwn() throws Exception {
    CompilerSettings settings = read("""
        <executions>
          <execution>
            <id>more</id>
            <goals><goal>compile</goal></goals>
            <configuration>
              <compileSourceRoots><root>src/more/java</root></compileSourceRoots>
            </configuration>
          </execution>
        </executions>
        """);

    assertThat(settings.sourceRoots()).containsExactly(BASE.resolve("src/more/java"));
    assertThat(settings.executions()).containsExactly("more");
  }

  @Test
  void aProjectWithoutConfigurationHasNone() throws Exception {
    CompilerSettings settings = read("");

    assertThat(settings.errataPath()).isEqualTo(List.of());
    assertThat(settings.processors()).isEmpty();
    assertThat(settings.generatedSources()).isEmpty();
  }

  private static CompilerSettings read(String inPlugin) throws Exception {
    Model model = new MavenXpp3Reader().read(new StringReader("""
        <project>
          <dependencyManagement>
            <dependencies>
              <dependency>
                <groupId>dev.errata</groupId>
                <artifactId>errata-processor</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>
          </dependencyManagement>
          <build>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                %s
              </plugin>
            </plugins>
          </build>
        </project>
        """.formatted(inPlugin)));
    MavenProject project = new MavenProject(model);
    project.setFile(BASE.resolve("pom.xml").toFile());
    return CompilerSettings.of(project, "compile", "generatedSourcesDirectory");
  }
}
