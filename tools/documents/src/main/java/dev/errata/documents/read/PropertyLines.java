package dev.errata.documents.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of a text in their order, with their lines and the section heads above them. */
final class PropertyLines {

  /** Comments that are drawn as heads, such as {@code # ---- Users ----}. */
  private static final Pattern DRAWN =
      Pattern.compile("[-=*#~+_\\s]{3,}(.*?)[-=*#~+_\\s]*|(.*?)[-=*#~+_\\s]{3,}");

  private static final Pattern LINE = Pattern.compile("[-=*#~+_\\s]*");
  private static final int LONGEST_HEAD = 200;
  private static final int MOST_PROPERTIES = 1_000_000;

  /**
   * A property.
   *
   * @param section what the section head above it says; empty for none
   */
  record Property(String key, String value, String section, int line) {}

  private final List<Property> properties = new ArrayList<>();
  private String section = "";
  private String comment = "";
  private boolean isDrawn;

  private PropertyLines() {}

  /**
   * Reads a text.
   *
   * @throws IllegalArgumentException if an escape is none, with the line in its message
   * @throws IllegalStateException if there are too many
   */
  static List<Property> of(String text) {
    PropertyLines all = new PropertyLines();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        all.blank();
      } else if (line.startsWith("#") || line.startsWith("!")) {
        all.comment(line.substring(1).strip());
      } else {
        StringBuilder logical = new StringBuilder(lines.get(i));
        int first = i;
        while (isContinued(lines.get(i)) && i + 1 < lines.size()) {
          i++;
          logical.append('\n').append(lines.get(i));
        }
        if (all.properties.size() >= MOST_PROPERTIES) {
          throw new IllegalStateException("it holds more than " + MOST_PROPERTIES + " properties");
        }
        all.property(logical.toString(), first + 1);
      }
    }
    return all.properties;
  }

  private static boolean isContinued(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  private void property(String logical, int line) {
    if (isDrawn) {
      section = comment;
    }
    comment = "";
    isDrawn = false;
    Properties one = new Properties();
    try {
      one.load(new StringReader(logical));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + " has an escape that is none", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Map.Entry<Object, Object> property : one.entrySet()) {
      properties.add(
          new Property((String) property.getKey(), (String) property.getValue(), section, line));
    }
  }

  private void comment(String text) {
    Matcher drawn = DRAWN.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
    if (LINE.matcher(text).matches()) {
      isDrawn |= text.length() > 2;
    } else if (drawn.matches()) {
      comment = drawn.group(1) != null ? drawn.group(1) : drawn.group(2);
      isDrawn = true;
    } else if (comment.isEmpty()) {
      comment = text;
    }
  }

  /** A comment with a blank line below it speaks of more than the next property. */
  private void blank() {
    if (!comment.isEmpty()) {
      section = comment;
      comment = "";
    }
    isDrawn = false;
  }
}
