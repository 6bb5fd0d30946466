package dev.errata.documents.schema;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.source.Located;
import dev.errata.documents.write.TreeFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The JSON Schema of catalogs, by which editors complete and check them. That of one catalog knows
 * its errors, their parameters and its families, too.
 */
public final class CatalogSchema {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,99}(?:\\.[0-9]{1,99})?(?:[eE][-+]?[0-9]{1,2})?");

  private static final String SCHEMA = "/dev/errata/catalog-1.schema.json";

  private CatalogSchema() {}

  /** The schema of every catalog. */
  public static String text() {
    try (InputStream in = ShippedCatalogs.class.getResourceAsStream(SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of one catalog. */
  public static String text(Catalog catalog) {
    Map<String, Object> schema = JsonTree.read(text());
    schema.put("$id", schema.get("$id") + ":own");
    Map<String, Object> codes = codes(catalog.errors());
    replace(at(schema, "$defs", "check", "properties", "error"), codes);
    at(schema, "$defs", "check").put("allOf", bindings(catalog.errors()));
    at(schema, "properties", "http").put("additionalProperties", codes);
    if (!catalog.families().isEmpty()) {
      replace(at(schema, "$defs", "error", "properties", "family"), families(catalog.families()));
    }
    return TreeFormat.JSON.write(schema);
  }

  /** Puts a choice where any text was; what it is about stays. */
  private static void replace(Map<String, Object> text, Map<String, Object> choice) {
    text.remove("$ref");
    text.putAll(choice);
  }

  private static Map<String, Object> codes(List<ErrorDefinition> errors) {
    return choice(
        errors.stream().map(error -> error.key().value()).toList(),
        errors.stream().map(error -> error.message().text()).toList());
  }

  private static Map<String, Object> families(List<Family> families) {
    return choice(
        families.stream().map(family -> family.name().value()).toList(),
        families.stream().map(Family::description).toList());
  }

  /** Some of these, each with what editors say of it. */
  private static Map<String, Object> choice(List<String> texts, List<String> descriptions) {
    List<Object> values = new ArrayList<>(texts);
    List<String> all = new ArrayList<>(descriptions);
    for (int i = 0; i < texts.size(); i++) {
      Optional<Object> other = withoutQuotes(texts.get(i));
      if (other.isPresent()) {
        values.add(other.get());
        all.add(descriptions.get(i));
      }
    }
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("type", List.of("string", "number", "boolean"));
    choice.put("enum", values);
    choice.put("enumDescriptions", all);
    return choice;
  }

  /** What editors take a text for that stands without quotes, if that is no text. */
  private static Optional<Object> withoutQuotes(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    return text.equals("true") || text.equals("false")
        ? Optional.of(Boolean.valueOf(text))
        : Optional.empty();
  }

  /** For each set of parameters, the errors that have it, and what 'with' then has to bind. */
  private static List<Object> bindings(List<ErrorDefinition> errors) {
    Map<List<String>, List<Object>> byParams = new LinkedHashMap<>();
    for (ErrorDefinition error : errors) {
      List<String> params =
          error.params().stream().map(Param::name).map(Located::value).toList();
      byParams.computeIfAbsent(params, none -> new ArrayList<>()).addAll((List<?>)
          codes(List.of(error)).get("enum"));
    }
    List<Object> bindings = new ArrayList<>();
    byParams.forEach((params, codes) -> bindings.add(binding(params, codes)));
    return bindings;
  }

  private static Map<String, Object> binding(List<String> params, List<Object> codes) {
    Map<String, Object> properties = new LinkedHashMap<>();
    params.forEach(param -> properties.put(param, Map.of("$ref", "#/$defs/source")));
    Map<String, Object> with = new LinkedHashMap<>();
    with.put("type", "object");
    with.put("additionalProperties", false);
    with.put("properties", properties);
    Map<String, Object> then = new LinkedHashMap<>();
    if (!params.isEmpty()) {
      with.put("required", params);
      then.put("required", List.of("with"));
    }
    then.put("properties", Map.of("with", with));
    Map<String, Object> when = new LinkedHashMap<>();
    when.put("required", List.of("error"));
    when.put("properties", Map.of("error", Map.of("enum", codes)));
    Map<String, Object> binding = new LinkedHashMap<>();
    binding.put("if", when);
    binding.put("then", then);
    return binding;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> tree, String... path) {
    Map<String, Object> node = tree;
    for (String name : path) {
      node = (Map<String, Object>) node.get(name);
    }
    return node;
  }
}
