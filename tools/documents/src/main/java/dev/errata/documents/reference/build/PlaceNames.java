package dev.errata.documents.reference.build;

import dev.errata.documents.reference.page.Place;
import dev.errata.documents.reference.page.Place.Kind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives things their addresses: file names that every file system takes and that stay the same
 * whatever is added behind them.
 *
 * <p>What cannot stand in a file's name is written as {@code ~} and its bytes. Of two names that
 * differ in case alone, and of a long name, the address ends in a number that is made of the name.
 */
final class PlaceNames {

  /** Names of devices, which Windows takes for no file whatever follows behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private static final int LONGEST = 120;

  private final Kind kind;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> folded = new HashSet<>();

  PlaceNames(Kind kind) {
    this.kind = kind;
  }

  /** The place of a name, which is the same each time. */
  Place of(String name) {
    return places.computeIfAbsent(name, this::newPlace);
  }

  /** Whether it has a place already. */
  boolean has(String name) {
    return places.containsKey(name);
  }

  private Place newPlace(String name) {
    String safe = safe(name);
    String address = safe.length() > LONGEST ? numbered(safe.substring(0, LONGEST), name, 0) : safe;
    for (int i = 0; !folded.add(address.toLowerCase(Locale.ROOT)); i++) {
      address = numbered(safe.substring(0, Math.min(safe.length(), LONGEST)), name, i);
    }
    return new Place(kind, address);
  }

  private static String numbered(String start, String name, int more) {
    return start + "~~" + "%08x".formatted(name.hashCode() + more);
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      boolean isEnd = i == 0 || i == bytes.length - 1;
      boolean isDevice = i == 0 && DEVICE.matcher(name).matches();
      if (isPlain(bytes[i], isEnd) && !isDevice) {
        safe.append((char) bytes[i]);
      } else {
        safe.append("~%02x".formatted(bytes[i]));
      }
    }
    return safe.toString();
  }

  /** A dot in front hides files, and no file of Windows ends in one. */
  private static boolean isPlain(byte b, boolean isEnd) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || ((b == '.' || b == '-') && !isEnd);
  }
}
