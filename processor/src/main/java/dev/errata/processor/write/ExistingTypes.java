package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Knows which types of a compilation are taken, so that none is generated a second time. */
public final class ExistingTypes {

  private final Map<String, String> owners = new HashMap<>();

  /** Notes the types that a round of processing begins with. */
  public void add(Set<? extends Element> rootElements) {
    for (Element root : rootElements) {
      if (root instanceof TypeElement type) {
        owners.putIfAbsent(type.getQualifiedName().toString(), "a class of yours");
      }
    }
  }

  /** Takes the names for an interface, unless one of them is taken already. */
  public Optional<Diagnostic> claim(List<String> qualifiedNames, String interfaceName) {
    for (String name : qualifiedNames) {
      String owner = owners.get(name);
      if (owner != null) {
        return Optional.of(Diagnostic.outside(
            DiagnosticCode.TYPE_EXISTS,
            "'" + name + "' would be generated, but it is " + owner + " already",
            "rename one: the name of the interface names what is generated"));
      }
    }
    qualifiedNames.forEach(name -> owners.put(name, "generated for '" + interfaceName + "'"));
    return Optional.empty();
  }
}
