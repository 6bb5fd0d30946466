package dev.errata.spring;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The properties of Errata.
 *
 * @param paths which API answers which paths, where there are several: the name of its bean, then
 *     patterns such as {@code /v1/**}; the more specific pattern counts, and an API without
 *     patterns answers all that is left
 */
@ConfigurationProperties("errata")
public record ErrataProperties(Map<String, List<String>> paths) {

  /** Reads null as empty. */
  public ErrataProperties {
    paths = paths == null ? Map.of() : Map.copyOf(paths);
  }
}
