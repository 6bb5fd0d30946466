package dev.errata.http;

import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of a body as a generator hands them out: mostly all at once, so that one copy does. */
final class WrittenBytes extends OutputStream {

  private byte[] bytes = new byte[0];

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] more, int offset, int length) {
    if (bytes.length == 0) {
      bytes = Arrays.copyOfRange(more, offset, offset + length);
    } else {
      int end = bytes.length;
      bytes = Arrays.copyOf(bytes, end + length);
      System.arraycopy(more, offset, bytes, end, length);
    }
  }

  /** All bytes so far. */
  byte[] toByteArray() {
    return bytes;
  }
}
