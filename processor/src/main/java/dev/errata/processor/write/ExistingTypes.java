package dev.errata.processor.write;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which types of a compilation are taken, so that none is generated a second time. */
public final class ExistingTypes {

  private static final String RENAME =
      "rename one: the name of the interface names what is generated";

  private static final Owner USER = new Owner("a class of yours already", RENAME);

  private static final Owner EARLIER_COMPILATION = new Owner(
      "among the sources already: an earlier compilation generated it",
      "leave the folder of generated sources, such as target/generated-sources, out of what is"
          + " compiled");

  private final Map<String, Owner> owners = new HashMap<>();

  /**
   * What has a name already.
   *
   * @param what as it stands in a message
   * @param help what a user can do
   */
  private record Owner(String what, String help) {}

  /**
   * Notes a type that a round of processing begins with.
   *
   * @param isGenerated whether Errata generated it, be it in an earlier compilation
   */
  public void add(String qualifiedName, boolean isGenerated) {
    owners.putIfAbsent(qualifiedName, isGenerated ? EARLIER_COMPILATION : USER);
  }

  /** Takes the names for an interface, unless one of them is taken already. */
  public Optional<Diagnostic> claim(List<String> qualifiedNames, String interfaceName) {
    for (String name : qualifiedNames) {
      Owner owner = owners.get(name);
      if (owner != null) {
        return Optional.of(taken(name, owner));
      }
    }
    Owner owner = new Owner("generated for '" + interfaceName + "' already", RENAME);
    qualifiedNames.forEach(name -> owners.put(name, owner));
    return Optional.empty();
  }

  /** Says that a type cannot be generated, since the compiler knows one of its name. */
  static Diagnostic taken(String qualifiedName) {
    return taken(qualifiedName, new Owner("there already", RENAME));
  }

  private static Diagnostic taken(String qualifiedName, Owner owner) {
    return Diagnostic.outside(
        DiagnosticCode.TYPE_EXISTS,
        "'" + qualifiedName + "' would be generated, but it is " + owner.what(),
        owner.help());
  }
}
