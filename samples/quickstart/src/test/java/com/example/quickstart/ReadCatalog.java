package com.example.quickstart;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A shipped catalog, as it is read before anything is generated. */
record ReadCatalog(Catalog catalog) {

  static ReadCatalog of(Api api) {
    String path = api == Api.RAM ? "catalogs/ram.yaml" : "catalogs/iam.yaml";
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      return SourceDecoder.decode(path, in.readAllBytes())
          .then(source -> YamlReader.read(source).then(root -> CatalogParser.parse(source, root)))
          .success()
          .map(ReadCatalog::new)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Validator validator(String name) {
    return catalog.validators().stream()
        .filter(validator -> validator.name().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The parameters of an error, each with a value made from its name and its type. */
  Map<String, Object> params(String code, BiFunction<String, ParamType, Object> value) {
    Map<String, Object> params = new LinkedHashMap<>();
    catalog.errors().stream()
        .filter(error -> error.code().value().equals(code))
        .flatMap(error -> error.params().stream())
        .forEach(param -> params.put(name(param), value.apply(name(param), param.type())));
    return params;
  }

  private static String name(Param param) {
    return param.name().value();
  }
}
