package dev.errata.spring;

import dev.errata.ErrorApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Knows which API a path belongs to. */
final class ErrorApis {

  private static final String PROPERTY = "errata.paths";

  private record Route(PathPattern pattern, ErrorApi<?> api) {}

  /** The more specific pattern first. */
  private final List<Route> routes = new ArrayList<>();

  /** What is left; null if nothing is. */
  private final ErrorApi<?> others;

  /**
   * Tells apart the APIs of an application.
   *
   * @param apis the APIs by the names of their beans
   * @param paths the patterns of an API by the name of its bean
   * @throws InvalidConfigurationPropertyValueException if a pattern is none or belongs to no bean,
   *     or if several APIs have none
   */
  ErrorApis(Map<String, ErrorApi<?>> apis, Map<String, List<String>> paths) {
    TreeSet<String> pathless = new TreeSet<>(apis.keySet());
    paths.forEach((name, patterns) -> {
      if (!pathless.remove(name)) {
        throw new InvalidConfigurationPropertyValueException(
            PROPERTY + "." + name, patterns, "The beans of type ErrorApi are " + apis.keySet());
      }
      patterns.forEach(pattern -> routes.add(new Route(parse(name, pattern), apis.get(name))));
    });
    if (pathless.size() > 1) {
      throw new InvalidConfigurationPropertyValueException(
          PROPERTY, paths, "Of several beans of type ErrorApi, one may be without: " + pathless);
    }
    routes.sort(Comparator.comparing(Route::pattern));
    others = pathless.isEmpty() ? null : apis.get(pathless.first());
  }

  private static PathPattern parse(String name, String pattern) {
    try {
      return PathPatternParser.defaultInstance.parse(pattern);
    } catch (PatternParseException e) {
      throw new InvalidConfigurationPropertyValueException(
          PROPERTY + "." + name, pattern, e.toDetailedString());
    }
  }

  /** The API that a path belongs to; empty if it belongs to none. */
  Optional<ErrorApi<?>> find(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    for (Route route : routes) {
      if (route.pattern().matches(parsed)) {
        return Optional.of(route.api());
      }
    }
    return Optional.ofNullable(others);
  }
}
