package dev.errata.catalog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.Pieces;
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
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class YamlRoundTripTest {

  @Test
  void readsBackWhatWasWritten() {
    qt().forAll(data(3)).checkAssert(YamlRoundTripTest::readsBack);
  }

  private static void readsBack(Data data) {
    String text = new WrittenYaml(data).text();
    assertThat(plain(Reading.yaml(text).success().orElseThrow())).as(text).isEqualTo(plain(data));
  }

  @Test
  void findsEachScalarWhereItWasWritten() {
    qt().forAll(data(3)).checkAssert(YamlRoundTripTest::findsEachScalar);
  }

  private static void findsEachScalar(Data data) {
    WrittenYaml written = new WrittenYaml(data);
    SourceText source = new SourceText(Reading.NAME, written.text());
    List<String> found = new ArrayList<>();
    collect(YamlReader.read(source).success().orElseThrow(), source, found);
    assertThat(found).as(written.text()).isEqualTo(written.scalars());
  }

  private static Gen<Data> data(int depth) {
    Gen<Data> text = text().map(value -> value);
    if (depth == 0) {
      return text;
    }
    Gen<Boolean> flow = Generate.booleans();
    Gen<Data> deeper = data(depth - 1);
    Gen<Data> items = lists().of(deeper).ofSizeBetween(0, 3).zip(flow, Items::new);
    Gen<Field> field = text().zip(deeper, Field::new);
    Gen<Data> fields = lists().of(field).ofSizeBetween(0, 3).zip(flow, Fields::new);
    return Generate.oneOf(text, items, fields);
  }

  private static Gen<Text> text() {
    Gen<String> words = Pieces.joined(0, 8, "a", "b", "1", " ");
    Gen<String> hostile = Pieces.joined(0, 8, HOSTILE);
    return Generate.oneOf(words, hostile).zip(Generate.enumValues(Style.class), Text::new);
  }

  private static final List<String> HOSTILE =
      "ab \n\t\r:#-?,[]{}&*!|>'\"%@`\\~=<é😀\u0000\u001F\u0085\u00A0\u2028\uFEFF\uFFFD"
          .codePoints()
          .mapToObj(Character::toString)
          .toList();

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
