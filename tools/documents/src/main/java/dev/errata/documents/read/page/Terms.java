package dev.errata.documents.read.page;

import dev.errata.documents.read.page.Block.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells terms and labels from what is said of them. */
public final class Terms {

  private static final int LONGEST_TERM = 80;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS = 6;
  private static final int MOST_WORDS_OF_LABEL = 3;

  private static final Pattern SEPARATOR =
      Pattern.compile("^\\s*(?::|\uff1a|=>|->|(?:-{1,3}|[\u2013\u2014=])\\s)\\s*");
  private static final Pattern COLON = Pattern.compile("\\s*(?::(?=\\s|$)|\uff1a)\\s*");
  private static final Pattern DASH = Pattern.compile("\\s+(?:-{1,3}|[\u2013\u2014]|=>|->)\\s+");
  private static final Pattern NUMBER = Pattern.compile("(?<=^[0-9]{3,9})\\s+(?=\\p{L})");
  private static final Pattern SEGMENT = Pattern.compile(";\\s+(?=\\p{L}[^:;]{0,39}:\\s)");
  private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}\\p{N} _/()'.-]*");

  private Terms() {}

  /** The entries that a line consists of; none if it is running text. */
  public static List<Entry> entries(Line line, boolean isItem) {
    return entry(line, isItem).map(Terms::segments).orElse(List.of());
  }

  private static Optional<Entry> entry(Line line, boolean isItem) {
    if (line.marked().isEmpty()) {
      return plain(line, isItem);
    }
    String term = line.marked();
    boolean isSeparated = term.endsWith(":") || term.endsWith("\uff1a");
    if (isSeparated) {
      term = term.substring(0, term.length() - 1).strip();
    }
    String text = line.rest();
    Matcher separator = SEPARATOR.matcher(text);
    if (separator.find()) {
      isSeparated = true;
      text = text.substring(separator.end());
    }
    boolean isTerm = isSeparated || isItem && (text.isEmpty() || !isLong(term));
    boolean isParted = text.isEmpty() && DASH.matcher(term).find();
    if (term.isEmpty() || !isTerm || isParted || term.length() > LONGEST_TERM) {
      return plain(line, isItem);
    }
    return Optional.of(
        new Entry(term, text.strip(), line.whole(), isItem, line.isCode(), line.line()));
  }

  private static Optional<Entry> plain(Line line, boolean isItem) {
    String whole = line.whole();
    Matcher colon = COLON.matcher(whole);
    if (colon.find()
        && isTerm(whole.substring(0, colon.start()))
        && !isAnnouncement(whole, colon)) {
      return Optional.of(cut(line, colon, isItem));
    }
    Matcher dash = DASH.matcher(whole);
    if (dash.find() && isTerm(whole.substring(0, dash.start()))) {
      return Optional.of(cut(line, dash, isItem));
    }
    Matcher number = NUMBER.matcher(whole);
    return isItem && number.find() ? Optional.of(cut(line, number, true)) : Optional.empty();
  }

  /** A line of several words that ends in a colon says that something follows. */
  private static boolean isAnnouncement(String whole, Matcher colon) {
    return colon.end() == whole.length() && words(whole) > MOST_WORDS_OF_LABEL;
  }

  private static Entry cut(Line line, Matcher separator, boolean isItem) {
    String whole = line.whole();
    return new Entry(
        whole.substring(0, separator.start()),
        whole.substring(separator.end()),
        whole,
        isItem,
        false,
        line.line());
  }

  /** {@code Number: 1; Symbol: X; State: Y} on one line. */
  private static List<Entry> segments(Entry entry) {
    if (!isLabel(entry) || !SEGMENT.matcher(entry.text()).find()) {
      return List.of(entry);
    }
    List<Entry> entries = new ArrayList<>();
    String[] parts = SEGMENT.split(entry.text());
    entries.add(entry(entry, entry.term(), parts[0]));
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String label = parts[i].substring(0, colon).strip();
      entries.add(entry(entry, label, parts[i].substring(colon + 1).strip()));
    }
    return entries;
  }

  private static Entry entry(Entry from, String term, String text) {
    return new Entry(term, text, term + ": " + text, from.isItem(), false, from.line());
  }

  private static boolean isTerm(String term) {
    return !term.isEmpty()
        && !isLong(term)
        && !term.contains("://")
        && !term.contains(". ")
        && !term.endsWith(",");
  }

  private static boolean isLong(String term) {
    return term.length() > LONGEST_TERM || words(term) > MOST_WORDS;
  }

  /** Whether the term of an entry can be the name of a field, such as {@code HTTP status}. */
  public static boolean isLabel(Entry entry) {
    return !entry.isCode() && isLabel(entry.term());
  }

  /** Whether a text can be the name of a field. */
  public static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL
        && words(text) <= MOST_WORDS
        && LABEL.matcher(text).matches();
  }

  /** How many words a text has, told by its blanks. */
  public static int words(String text) {
    int words = text.isEmpty() ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
