package dev.errata.processor.write;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which types of a compilation are taken, so that none is generated a second time. */
public final class ExistingTypes {

  private final Map<String, String> owners = new HashMap<>();

  /** Notes a type that a round of processing begins with. */
  public void add(String qualifiedName) {
    owners.putIfAbsent(qualifiedName, "a class of yours");
  }

  /** Takes the names for an interface, unless one of them is taken already. */
  public Optional<Diagnostic> claim(List<String> qualifiedNames, String interfaceName) {
    for (String name : qualifiedNames) {
      String owner = owners.get(name);
      if (owner != null) {
        return Optional.of(taken(name, owner));
      }
    }
    qualifiedNames.forEach(name -> owners.put(name, "generated for '" + interfaceName + "'"));
    return Optional.empty();
  }

  /**
   * Says that a type cannot be generated.
   *
   * @param owner what has its name, as in {@code a class of yours}
   */
  static Diagnostic taken(String qualifiedName, String owner) {
    return Diagnostic.outside(
        DiagnosticCode.TYPE_EXISTS,
        "'" + qualifiedName + "' would be generated, but it is " + owner + " already",
        "rename one: the name of the interface names what is generated");
  }
}
