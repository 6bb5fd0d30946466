package dev.errata.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPointerTest {

  @ParameterizedTest
  @CsvSource({
    "email, /email",
    "guests[0].email, /guests/0/email",
    "guests[1][2], /guests/1/2",
    "labels[a/b~c], /labels/a~1b~0c",
    "'', ''",
  })
  void pointsAtProperties(String path, String pointer) {
    assertThat(new PropertyPointer().path(path)).hasToString(pointer);
  }
}
