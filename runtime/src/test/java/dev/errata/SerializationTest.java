package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class SerializationTest {

  @Test
  void keepsAnErrorThatWasMadeHere() throws Exception {
    UserNotFound made = new UserNotFound("ada", "AK1", new IllegalStateException("why"));
    UserNotFound copy = copy(made);
    assertThat(copy.errorCode()).isSameAs(made.errorCode());
    assertThat(copy.status()).isEqualTo(made.status());
    assertThat(copy.params()).isEqualTo(made.params());
    assertThat(copy.wireMessage()).isEqualTo(made.wireMessage());
    assertThat(copy).hasMessage(made.getMessage()).hasRootCauseMessage("why");
    assertThat(copy.getStackTrace()).isEqualTo(made.getStackTrace());
  }

  @Test
  void keepsWhatWasReceived() throws Exception {
    UserNotFound received = new UserNotFound(410, "Gone for good.", null, null);
    UserNotFound copy = copy(received);
    assertThat(copy.status()).isEqualTo(410);
    assertThat(copy.wireMessage()).isEqualTo("Gone for good.");
  }

  @Test
  void keepsACodeThatNoCatalogHas() throws Exception {
    ErrorCode received = ErrorCode.received(503, "Some.Code", "What went wrong.");
    assertThat(copy(received)).isEqualTo(received);
  }

  @SuppressWarnings("unchecked")
  static <T> T copy(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
