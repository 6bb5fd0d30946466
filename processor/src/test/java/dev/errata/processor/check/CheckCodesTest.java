package dev.errata.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.CheckKind;
import dev.errata.catalog.check.CheckKinds;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The catalog and the processor know the same kinds of check.
 *
 * <p>A kind is a condition in {@code dev.errata.catalog.check} with a line in {@code CheckKinds},
 * and its code in {@code dev.errata.processor.check} with a line in {@code CheckCodes}; a case of
 * the corpus shows what is generated for it, and docs/catalog.md says what it means.
 */
class CheckCodesTest {

  private static final String WHAT_TO_DO =
      "the conditions in CheckCodes, which are to be those of the catalog's CheckKinds, in its"
          + " order: add the line that is missing, and the code of the kind, here or there";

  @Test
  void everyKindOfCheckHasItsCode() {
    List<Class<?>> conditions =
        CheckCodes.ALL.stream().<Class<?>>map(CheckCodes.Kind::condition).toList();
    assertThat(conditions)
        .as(WHAT_TO_DO)
        .isEqualTo(CheckKinds.ALL.stream().map(CheckKind::type).toList());
  }
}
