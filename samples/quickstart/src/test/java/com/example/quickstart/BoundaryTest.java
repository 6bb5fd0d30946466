package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the validators to the documents, at the bounds and just past them. */
class BoundaryTest {

  static Stream<Boundary> rows() {
    return Stream.of(
            RamBoundaries.rows(), RamQuotas.rows(), IamBoundaries.rows(), IamJsonBoundaries.rows())
        .flatMap(List::stream);
  }

  @Test
  void everyValidatorHasRowsThatPassAndRowsThatFail() {
    assertThat(rows().filter(row -> row.code() == null).map(Boundary::validator).distinct())
        .containsExactlyInAnyOrderElementsOf(ApiValidator.all().toList());
    assertThat(rows().filter(row -> row.code() != null).map(Boundary::validator).distinct())
        .containsExactlyInAnyOrderElementsOf(ApiValidator.all().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithTheDocument(Boundary row) {
    Object outcome = row.validator().check(row.inputs());

    if (row.code() == null) {
      assertThat(outcome).isSameAs(returned(row));
      assertThat(row.validator().failures(row.inputs())).isEmpty();
    } else {
      assertIsDocumented(row, outcome);
      assertThat(row.validator().failures(row.inputs()))
          .first()
          .satisfies(first -> assertIsDocumented(row, first));
    }
  }

  private static Object returned(Boundary row) {
    return row.validator().hasSeveralInputs() ? null : row.inputs()[0];
  }

  private static void assertIsDocumented(Boundary row, Object outcome) {
    ApiError error = row.validator().api().error(row.code());
    assertThat(outcome).isExactlyInstanceOf(error.exceptionClass());
    CodedException thrown = (CodedException) outcome;
    assertThat(thrown.errorCode()).isSameAs(error.constant());
    assertThat(thrown.params().values()).containsExactlyElementsOf(row.params());
    assertThat(thrown.wireMessage()).isEqualTo(error.wireMessage(row.params()));
  }
}
