package dev.errata.documents.read.text;

/** Lines that are drawn, not written. They are looked at sign by sign, for they may be long. */
final class Rules {

  private Rules() {}

  /** {@code |---|:--:|}, with or without pipes around it. */
  static boolean isOfPipes(String line) {
    boolean hasDash = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '|' && c != '-' && c != ':' && c != '+' && c != ' ' && c != '\t') {
        return false;
      }
      hasDash |= c == '-';
    }
    return hasDash;
  }

  /** {@code +---+---+} or {@code +===+===+}. */
  static boolean isOfGrid(String line) {
    String text = line.strip();
    boolean isDrawn = text.length() > 2 && text.startsWith("+") && text.endsWith("+");
    for (int i = 1; isDrawn && i < text.length(); i++) {
      char c = text.charAt(i);
      isDrawn = c == '-' || c == '=' || c == '+' && text.charAt(i - 1) != '+';
    }
    return isDrawn;
  }

  /** {@code ==== ====} or {@code ---- ----}. */
  static boolean isOfColumns(String line) {
    String text = line.strip();
    boolean hasGap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hasGap |= c == ' ' || c == '\t';
      if (c != '=' && c != '-' && c != ' ' && c != '\t') {
        return false;
      }
    }
    return hasGap;
  }
}
