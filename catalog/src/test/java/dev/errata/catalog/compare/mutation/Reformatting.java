package dev.errata.catalog.compare.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to write a catalog otherwise that change nothing. */
public final class Reformatting {

  private static final Pattern PLAIN = Pattern.compile(
      "(?m)^( {4}(?:message|solution|description|deprecated|documented): )([^\"'>|].*)$");
  private static final Pattern KEY = Pattern.compile("(?m)^  ([A-Za-z][A-Za-z0-9.:]*):$");
  private static final Pattern BLOCK = Pattern.compile("(?m)^  \\S.*:\n(?:    .*\n)+");
  private static final Pattern FLOW = Pattern.compile("(?m)^    params: \\{(.*)}$");

  private Reformatting() {}

  /** The text in each of these ways, by what is done to it. */
  public static Map<String, String> of(String text) {
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put("as it is", text);
    ways.put("comments", text.replaceAll("(?m)^( *)(\\S.*)$", "$1# A comment: {x}\n$1$2"));
    ways.put("no comments", text.replaceAll("(?m)^ *#.*\n", ""));
    ways.put("comments behind", text.replaceAll("(?m)^(    status: [0-9]+)$", "$1  # so it is"));
    ways.put("blank lines", text.replace("\n", "\n\n"));
    ways.put("no blank lines", text.replaceAll("\n\n+", "\n"));
    ways.put("CRLF", text.replace("\n", "\r\n"));
    ways.put("a document", "---\n" + text + "...\n");
    ways.put("quotes", PLAIN.matcher(text).replaceAll(Reformatting::quoted));
    ways.put("single quotes", PLAIN.matcher(text).replaceAll(Reformatting::singleQuoted));
    ways.put("folded", PLAIN.matcher(text).replaceAll("$1>-\n      $2"));
    ways.put("literal", PLAIN.matcher(text).replaceAll("$1|-\n      $2"));
    ways.put("quoted keys", KEY.matcher(text).replaceAll("  \"$1\":"));
    ways.put("keys in another order", BLOCK.matcher(text).replaceAll(Reformatting::reversed));
    ways.put("the top in another order", sectionsReversed(text));
    ways.put("parameters in a block", FLOW.matcher(text).replaceAll(Reformatting::inBlock));
    ways.put("further in", furtherIn(text));
    return ways;
  }

  private static String quoted(MatchResult line) {
    String content = line.group(2).replace("\\", "\\\\").replace("\"", "\\\"");
    return Matcher.quoteReplacement(line.group(1) + "\"" + content + "\"");
  }

  private static String singleQuoted(MatchResult line) {
    return Matcher.quoteReplacement(line.group(1) + "'" + line.group(2).replace("'", "''") + "'");
  }

  /** The keys of an error or a validator, the last of them first. */
  private static String reversed(MatchResult block) {
    String[] lines = block.group().split("\n");
    List<String> keys = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].matches("    \\S.*") && !lines[i].startsWith("    #")) {
        keys.add(0, lines[i]);
      } else if (!keys.isEmpty()) {
        keys.set(0, keys.get(0) + "\n" + lines[i]);
      }
    }
    return Matcher.quoteReplacement(lines[0] + "\n" + String.join("\n", keys) + "\n");
  }

  private static String sectionsReversed(String text) {
    List<String> sections = new ArrayList<>();
    for (String section : text.split("(?m)^(?=[a-z])")) {
      if (!section.startsWith("#")) {
        sections.add(0, section.endsWith("\n") ? section : section + "\n");
      }
    }
    return String.join("", sections);
  }

  private static String inBlock(MatchResult line) {
    StringBuilder block = new StringBuilder("    params:");
    int depth = 0;
    StringBuilder entry = new StringBuilder();
    for (char c : (line.group(1) + ",").toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        block.append("\n      ").append(entry.toString().strip());
        entry.setLength(0);
      } else {
        entry.append(c);
      }
    }
    return Matcher.quoteReplacement(block.toString());
  }

  private static String furtherIn(String text) {
    Matcher spaces = Pattern.compile("(?m)^ +").matcher(text);
    return spaces.replaceAll(found -> found.group().repeat(2)).replaceAll("(?m)^( +)- ", "$1-   ");
  }
}
