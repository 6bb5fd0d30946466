package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors that share a code are told apart, or are of the family that the code makes. */
class SharedCodeTest {

  private static final String CODE = "os:AccessDenied";
  private static final String OF_BUCKET = "The bucket 'b' does not belong to you.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | Access denied. | ACCESS_DENIED",
        "403 | The bucket 'b' does not belong to you. | ACCESS_DENIED_BUCKET",
        "403 | The region 'r' does not belong to you, 'u'. | ACCESS_DENIED_REGION",
        "401 | The signature is wrong. | ACCESS_DENIED_SIGNATURE",
        "401 | Whatever. | ACCESS_DENIED_SIGNATURE",
      })
  void tellsErrorsApartByStatusThenByMessage(int status, String message, StoreErrorCode expected) {
    assertThat(StoreErrors.decode(status, CODE, message).errorCode()).isEqualTo(expected);
    assertThat(StoreErrors.decode(status, " " + CODE + "\n", message).errorCode())
        .isEqualTo(expected);
    assertThat(StoreByFamilyErrors.decode(status, CODE, message).errorCode())
        .isEqualTo(StoreByFamilyErrorCode.valueOf(expected.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | Denied.",
        "404 | Access denied.",
        "403 |",
      })
  void takesNoneWhereNoneFits(int status, String message) {
    StoreException decoded = StoreErrors.decode(status, CODE, message);
    assertThat(decoded.getClass()).isEqualTo(StoreException.AccessDeniedFamily.class);
    assertThat(decoded.code()).isEqualTo(CODE);
    assertThat(decoded.status()).isEqualTo(status);
    StoreByFamilyException byFamily = StoreByFamilyErrors.decode(status, CODE, message);
    assertThat(byFamily).isInstanceOf(StoreByFamilyException.AccessDeniedFamily.class);
    assertThat(byFamily.errorCode()).isNotInstanceOf(Enum.class);
  }

  /** A failure of one of several may come within an answer of any status. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | Nothing was stored. | PARTIAL",
        "500 | Only 3 were stored. | PARTIAL_UNSENT",
        "200 | Only 3 were stored. | PARTIAL_UNSENT",
      })
  void takesOneWithoutStatusByItsMessage(int status, String message, StoreErrorCode expected) {
    assertThat(StoreErrors.decode(status, "os:Partial", message).errorCode()).isEqualTo(expected);
  }

  @Test
  void hasNoStatusThatIsMadeUp() {
    assertThat(StoreErrorCode.PARTIAL_UNSENT.status()).isZero();
    assertThat(StoreErrors.decode(500, "os:Partial", "?").getClass())
        .isEqualTo(StoreException.PartialFamily.class);
  }

  @Test
  void takesNoneByItsCodeAloneWhereTheOthersAreLeftOut() {
    assertThat(StoreOfBucketsErrors.decode(403, CODE, OF_BUCKET).errorCode())
        .isEqualTo(StoreOfBucketsErrorCode.ACCESS_DENIED_BUCKET);
    assertThat(StoreOfBucketsErrors.decode(401, CODE, "The signature is wrong.").errorCode())
        .isNotInstanceOf(Enum.class);
    assertThat(StoreOfBucketsErrors.decode(401, "OS:accessdenied", "").errorCode())
        .isNotInstanceOf(Enum.class);
  }

  @Test
  void findsNoneByACodeThatSeveralHave() {
    assertThat(StoreErrorCode.find(CODE)).isEmpty();
    assertThat(StoreErrorCode.find("os:Malformed")).contains(StoreErrorCode.MALFORMED);
  }

  @Test
  void writesTheCodeAndNotTheKey() {
    assertThat(StoreErrors.accessDeniedBucket("b").code()).isEqualTo(CODE);
    assertThat(StoreErrorCode.Id.ACCESS_DENIED_REGION).isEqualTo(CODE);
  }

  @ParameterizedTest
  @EnumSource
  void tellsConstantsByWhatNoOtherHas(StoreErrorCode errorCode) {
    assertThat(StoreErrorCode.values())
        .filteredOn(each -> each.id().equals(errorCode.id()))
        .containsExactly(errorCode);
  }

  @Test
  void keepsItsErrorWhenSerialized() {
    StoreException made = StoreErrors.accessDeniedBucket("b");
    StoreException copy = Serialized.copy(made, StoreException.class);
    assertThat(copy).isExactlyInstanceOf(StoreException.AccessDeniedBucket.class);
    assertThat(copy.isReceived()).isFalse();
    assertThat(copy.params()).isEqualTo(Map.of("bucket", "b"));
    StoreException received = StoreErrors.decode(403, CODE, OF_BUCKET);
    assertThat(Serialized.copy(received, StoreException.class))
        .isExactlyInstanceOf(StoreException.AccessDeniedBucket.class);
  }

  @Test
  void standsForAStatusAndIsPassedOnAsItself() {
    assertThat(StoreErrors.API.errorOf(403, null).errorCode())
        .isEqualTo(StoreErrorCode.ACCESS_DENIED_BUCKET);
    StoreException received =
        StoreErrors.decode(403, CODE, "The region 'r' does not belong to you, 'u'.");
    StoreException passedOn = StoreErrors.API.passOn(received);
    assertThat(passedOn.errorCode()).isEqualTo(StoreErrorCode.ACCESS_DENIED_REGION);
    assertThat(passedOn.wireMessage()).isEqualTo("The region 'r' does not belong to you, '***'.");
  }

  @ParameterizedTest
  @CsvSource({"os:Bucket:Busy", "os:BucketBusy", "Busy", "' Busy '"})
  void readsTheCodesOfBefore(String code) {
    StoreException decoded = StoreErrors.decode(409, code, "The bucket is busy.");
    assertThat(decoded).isExactlyInstanceOf(StoreException.BucketBusy.class);
    assertThat(decoded.code()).isEqualTo("os:Bucket:Busy");
    assertThat(StoreErrorCode.find(code.strip())).contains(StoreErrorCode.BUCKET_BUSY);
  }

  @Test
  void inheritsFromTheFamilyThenFromTheCatalog() {
    assertThat(StoreErrorCode.BUCKET_BUSY.status()).isEqualTo(409);
    assertThat(StoreErrorCode.BUCKET_BUSY.retryable()).isTrue();
    assertThat(StoreErrorCode.BUCKET_GONE.status()).isEqualTo(410);
    assertThat(StoreErrorCode.BUCKET_GONE.retryable()).isFalse();
    assertThat(StoreErrorCode.MALFORMED.status()).isEqualTo(400);
    assertThat(StoreErrorCode.MALFORMED.retryable()).isFalse();
  }

  @Test
  void cutsFamiliesAtTheSeparatorOfTheCatalog() {
    assertThat(StoreErrors.decode(409, "os:Bucket:Full", "").getClass())
        .isEqualTo(StoreException.Bucket.class);
    assertThat(StoreErrors.decode(409, "os.Bucket.Full", ""))
        .isInstanceOf(StoreException.Unknown.class);
  }
}
