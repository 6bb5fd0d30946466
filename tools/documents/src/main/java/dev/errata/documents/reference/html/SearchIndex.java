package dev.errata.documents.reference.html;

import dev.errata.documents.reference.build.JsonText;
import dev.errata.documents.reference.page.ErrorPage;
import dev.errata.documents.reference.page.FamilyPage;
import dev.errata.documents.reference.page.Link;
import dev.errata.documents.reference.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the search looks into, as a script, since a page that was opened as a file may read no other
 * file.
 *
 * <p>{@code f}: the families, each with the number of its parent, -1 for none. {@code w}: the words
 * of descriptions and solutions. {@code e}: the errors: key, file where it is not the key, Java
 * name, status, number of the family, message, numbers of words in base 36, codes beside the key.
 */
final class SearchIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private static final int SHORTEST = 3;

  private static final int BASE = 36;

  private final Map<String, Integer> families = new HashMap<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();

  private SearchIndex(Site site) {
    site.families().forEach(family -> families.put(family.link().text(), families.size()));
  }

  static String of(Site site) {
    return new SearchIndex(site).script(site);
  }

  private String script(Site site) {
    String errors = site.errors().stream().map(this::entry).collect(Collectors.joining(",\n"));
    String parents = site.families().stream().map(this::family).collect(Collectors.joining(","));
    return "window.ERRATA_INDEX={\"f\":[" + parents + "],\n\"w\":"
        + text(String.join(" ", words.keySet())) + ",\n\"e\":[\n" + errors + "]};\n";
  }

  private String family(FamilyPage family) {
    int parent = family.parent().map(Link::text).map(families::get).orElse(-1);
    return "[" + text(family.link().text()) + "," + parent + "]";
  }

  private String entry(ErrorPage page) {
    List<String> others =
        new ArrayList<>(page.aliases().stream().map(Link::text).toList());
    if (!page.code().equals(page.key())) {
      others.add(0, page.code());
    }
    String name = page.row().link().place().name();
    String java = page.java().exception();
    int family =
        page.families().isEmpty() ? -1 : families.get(page.families().get(0).text());
    return "["
        + String.join(
            ",",
            text(page.key()),
            name.equals(page.key()) ? "0" : text(name),
            text(java.substring(java.indexOf('.') + 1)),
            Integer.toString(page.row().status()),
            Integer.toString(family),
            text(page.row().message()),
            text(wordNumbers(page)))
        + others.stream().map(other -> "," + text(other)).collect(Collectors.joining())
        + "]";
  }

  private String wordNumbers(ErrorPage page) {
    String told = page.texts().description() + " " + page.texts().solution() + " "
        + page.params().stream().map(param -> param.name()).collect(Collectors.joining(" "));
    TreeSet<String> own = words(told);
    own.removeAll(words(page.row().message()));
    return own.stream()
        .map(word -> words.computeIfAbsent(word, key -> words.size()))
        .map(number -> Integer.toString(number, BASE))
        .collect(Collectors.joining(" "));
  }

  private static TreeSet<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String text) {
    return JsonText.quoted(text);
  }
}
