package dev.errata.cli.imports;

import dev.errata.documents.extract.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role by the word that users have for it. */
final class RoleConverter implements ITypeConverter<Role> {

  @Override
  public Role convert(String text) {
    return Role.of(text)
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
            + Arrays.stream(Role.values()).map(Role::keyword).collect(Collectors.joining(", "))));
  }
}
