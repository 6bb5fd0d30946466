package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.WrittenYaml.Data;
import dev.errata.catalog.yaml.WrittenYaml.Field;
import dev.errata.catalog.yaml.WrittenYaml.Fields;
import dev.errata.catalog.yaml.WrittenYaml.Items;
import dev.errata.catalog.yaml.WrittenYaml.Style;
import dev.errata.catalog.yaml.WrittenYaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlRoundTripTest {

  @Property(tries = 500)
  void readsBackWhatWasWritten(@ForAll("data") Data data) {
    String text = new WrittenYaml(data).text();
    assertThat(plain(Reading.yaml(text).success().orElseThrow())).as(text).isEqualTo(plain(data));
  }

  @Property(tries = 500)
  void findsEachScalarWhereItWasWritten(@ForAll("data") Data data) {
    WrittenYaml written = new WrittenYaml(data);
    SourceText source = new SourceText(Reading.NAME, written.text());
    List<String> found = new ArrayList<>();
    collect(YamlReader.read(source).success().orElseThrow(), source, found);
    assertThat(found).as(written.text()).isEqualTo(written.scalars());
  }

  @Provide
  Arbitrary<Data> data() {
    return data(3);
  }

  private static Arbitrary<Data> data(int depth) {
    Arbitrary<Data> text = text().map(value -> value);
    if (depth == 0) {
      return text;
    }
    Arbitrary<Boolean> flow = Arbitraries.of(true, false);
    Arbitrary<Data> deeper = Arbitraries.lazy(() -> data(depth - 1));
    Arbitrary<Data> items =
        Combinators.combine(deeper.list().ofMaxSize(3), flow).as(Items::new);
    Arbitrary<Field> field = Combinators.combine(text(), deeper).as(Field::new);
    Arbitrary<Data> fields =
        Combinators.combine(field.list().ofMaxSize(3), flow).as(Fields::new);
    return Arbitraries.oneOf(text, items, fields);
  }

  private static Arbitrary<Text> text() {
    Arbitrary<String> words = Arbitraries.strings().withChars("ab1 ").ofMaxLength(8);
    Arbitrary<String> hostile = Arbitraries.integers()
        .between(0, HOSTILE.length - 1)
        .list()
        .ofMaxSize(8)
        .map(YamlRoundTripTest::hostile);
    return Combinators.combine(Arbitraries.oneOf(words, hostile), Arbitraries.of(Style.class))
        .as(Text::new);
  }

  private static final int[] HOSTILE =
      "ab \n\t\r:#-?,[]{}&*!|>'\"%@`\\~=<é😀\u0000\u001F\u0085\u00A0\u2028\uFEFF\uFFFD"
          .codePoints()
          .toArray();

  private static String hostile(List<Integer> indices) {
    int[] chosen = indices.stream().mapToInt(i -> HOSTILE[i]).toArray();
    return new String(chosen, 0, chosen.length);
  }

  /** Data and nodes without style and place. */
  private static Object plain(Data data) {
    if (data instanceof Items items) {
      return items.items().stream().map(item -> plain(item)).toList();
    }
    return data instanceof Fields fields
        ? fields.fields().stream()
            .map(field -> Map.entry(field.key().value(), plain(field.value())))
            .toList()
        : ((Text) data).value();
  }

  private static Object plain(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.items().stream().map(item -> plain(item)).toList();
    }
    return node instanceof MappingNode mapping
        ? mapping.entries().stream()
            .map(entry -> Map.entry(entry.key().text(), plain(entry.value())))
            .toList()
        : ((ScalarNode) node).text();
  }

  private static void collect(Node node, SourceText source, List<String> found) {
    if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, source, found));
    } else if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> {
        collect(entry.key(), source, found);
        collect(entry.value(), source, found);
      });
    } else {
      found.add(source.slice(node.span()).lines().findFirst().orElse(""));
    }
  }
}
