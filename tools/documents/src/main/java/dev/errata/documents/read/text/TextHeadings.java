package dev.errata.documents.read.text;

import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import dev.errata.documents.read.page.Paragraphs;
import dev.errata.documents.read.page.PrintedText;
import dev.errata.documents.read.page.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The headings of plain text, by what is drawn around them and by how they stand alone. */
final class TextHeadings {

  private static final Pattern RULE = Pattern.compile("\\s*([-=~^\"'#*+_.:`])\\1{2,}\\s*");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(\\S.*?)\\s*#*\\s*");
  private static final Pattern NUMBERED =
      Pattern.compile("((?:[0-9]{1,2}\\.)+[0-9]{0,2}|[0-9]{1,2})\\s+\\p{Lu}.*");

  private static final int UNDERLINED = 10;
  private static final int NUMBER = 20;
  private static final int TITLE = 40;
  private static final int TOKEN = 50;
  private static final int LONGEST = 100;
  private static final int FEWEST_PAIRS = 3;

  private final List<String> drawings = new ArrayList<>();

  /** Reads a heading that is drawn, or a rule; false if the next lines are none. */
  boolean read(Source source, List<Block> blocks) {
    String first = source.peek(0);
    if (isRule(first)) {
      if (isText(source.peek(1)) && isRule(source.peek(2)) && sign(first) == sign(source.peek(2))) {
        blocks.add(underlined(source.peek(1), source.line(1), "" + sign(first) + sign(first)));
        source.skip(3);
        return true;
      }
      blocks.add(Break.of(source.line(0)));
      source.skip(1);
      return true;
    }
    if (isText(first) && isRule(source.peek(1)) && isLongEnough(source.peek(1), first)) {
      blocks.add(underlined(first, source.line(0), "" + sign(source.peek(1))));
      source.skip(2);
      return true;
    }
    return hashes(source, blocks);
  }

  private static boolean hashes(Source source, List<Block> blocks) {
    Matcher hashes = HASHES.matcher(source.peek(0));
    boolean isComment = source.peek(-1).startsWith("#") || source.peek(1).startsWith("#");
    if (isComment || !hashes.matches()) {
      return false;
    }
    String text = TextMarkup.plain(hashes.group(2));
    blocks.add(new Heading(hashes.group(1).length(), text, source.line(0)));
    source.skip(1);
    return true;
  }

  private static boolean isRule(String line) {
    return line.length() < 1_000 && RULE.matcher(line).matches();
  }

  private static boolean isText(String line) {
    return !line.isBlank() && line.length() < 200 && !isRule(line);
  }

  private static boolean isLongEnough(String rule, String text) {
    return rule.strip().length() * 2 >= text.strip().length();
  }

  private static char sign(String rule) {
    return rule.strip().charAt(0);
  }

  /** The first drawing of a text is its outermost, as in reStructuredText. */
  private Heading underlined(String text, int line, String drawing) {
    if (!drawings.contains(drawing)) {
      drawings.add(drawing);
    }
    int level = UNDERLINED + Math.min(9, drawings.indexOf(drawing));
    return new Heading(level, TextMarkup.plain(text), line);
  }

  /**
   * The blocks, where titles that stand in turn with codes, each on a line alone, are what is said
   * of the codes.
   */
  static List<Block> withPairs(List<Block> blocks) {
    long pairs = IntStream.range(0, blocks.size())
        .filter(i -> isPair(blocks, i) && isCodeNext(blocks, i + 2))
        .count();
    if (pairs < FEWEST_PAIRS) {
      return blocks;
    }
    List<Block> paired = new ArrayList<>(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      if (isPair(blocks, i - 1)) {
        Heading title = (Heading) blocks.get(i);
        paired.set(i, new Paragraph(title.text(), false, title.line()));
      }
    }
    return paired;
  }

  /** Whether the next heading is a code, past what is said below a pair, or there is none. */
  private static boolean isCodeNext(List<Block> blocks, int from) {
    int next = from;
    while (next < blocks.size() && !(blocks.get(next) instanceof Heading)) {
      next++;
    }
    return next >= blocks.size() || isCode(blocks, next);
  }

  private static boolean isPair(List<Block> blocks, int index) {
    return isCode(blocks, index)
        && index + 1 < blocks.size()
        && blocks.get(index + 1) instanceof Heading title
        && (title.level() == TITLE
            || title.level() == Paragraphs.LEAF_LEVEL
            || title.level() == TOKEN && !isCode(blocks, index + 1));
  }

  private static boolean isCode(List<Block> blocks, int index) {
    return blocks.get(index) instanceof Heading heading
        && heading.level() == TOKEN
        && heading.text().chars().anyMatch(c -> c == '_' || Character.isDigit(c));
  }

  /** The heading that a line alone is; none if it is a sentence. */
  static Optional<Heading> alone(String line, int number, boolean isFirst) {
    String text = TextMarkup.plain(line);
    boolean isSentence = text.length() > LONGEST
        || Terms.words(text) > 12
        || text.matches(".*[.,;!?]")
        || TextChunk.isBulleted(line) && !NUMBERED.matcher(text).matches();
    if (isSentence || PrintedText.fold(text).isEmpty()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(text);
    int level = isFirst ? 1 : text.indexOf(' ') < 0 ? TOKEN : TITLE;
    if (numbered.matches()) {
      level = NUMBER + numbered.group(1).split("\\.").length;
    }
    return Optional.of(new Heading(level, text, number));
  }
}
