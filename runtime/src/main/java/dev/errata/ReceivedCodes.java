package dev.errata;

import java.util.ArrayList;
import java.util.List;

/** Makes out codes that are not spelt just as a catalog has them; for generated code. */
public final class ReceivedCodes {

  /** A catalog's codes are no longer. */
  private static final int LONGEST = 1_000;

  private ReceivedCodes() {}

  /**
   * Finds the error of a code that has white space around it, or other cases.
   *
   * @param errorCodes the errors
   * @param code any text, or null
   * @return the error whose code it is, white space aside; else the only one whose code it is case
   *     aside; else null
   */
  public static <E extends ErrorCode> E find(E[] errorCodes, String code) {
    String trimmed = code == null ? "" : code.strip();
    E found = null;
    boolean several = false;
    for (E errorCode : errorCodes) {
      if (errorCode.code().equals(trimmed)) {
        return errorCode;
      }
      if (errorCode.code().equalsIgnoreCase(trimmed)) {
        several = found != null;
        found = errorCode;
      }
    }
    return several ? null : found;
  }

  /** Lists the names of the families that a code may belong to, parted by dots. */
  public static List<String> families(String code) {
    return families(code, ".");
  }

  /**
   * Lists the names of the families that a code may belong to: itself without the white space
   * around it, and what it begins with up to a separator, from the longest on.
   *
   * @param code any text, or null
   * @param separator what parts the name of a family from the rest of a code
   */
  public static List<String> families(String code, String separator) {
    String name = code == null ? "" : code.strip();
    List<String> names = new ArrayList<>();
    if (name.length() <= LONGEST) {
      names.add(name);
      for (int end = name.lastIndexOf(separator);
          end > 0;
          end = name.lastIndexOf(separator, end - 1)) {
        names.add(name.substring(0, end));
      }
    }
    return names;
  }
}
