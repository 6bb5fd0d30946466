package dev.errata.catalog.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    // dots, and other characters that are no letter or digit
    "EntityNotExist.User,     EntityNotExistUser,  ENTITY_NOT_EXIST_USER,  entityNotExistUser",
    "access denied,           AccessDenied,        ACCESS_DENIED,          accessDenied",
    "user/email/bad-format,   UserEmailBadFormat,  USER_EMAIL_BAD_FORMAT,  userEmailBadFormat",
    "__init__,                Init,                INIT,                   init",
    "NotFound.,               NotFound,            NOT_FOUND,              notFound",
    // capitals
    "TABLE_NOT_FOUND,         TableNotFound,       TABLE_NOT_FOUND,        tableNotFound",
    "MFADevice,               MFADevice,           MFA_DEVICE,             mfaDevice",
    "Virtual.MFADevice.Name,  VirtualMFADeviceName, VIRTUAL_MFA_DEVICE_NAME, virtualMFADeviceName",
    "userID,                  UserID,              USER_ID,                userID",
    "IOError,                 IOError,             IO_ERROR,               ioError",
    "XUser,                   XUser,               XUSER,                  xUser",
    "URL,                     Url,                 URL,                    url",
    "X,                       X,                   X,                      x",
    "A.B,                     AB,                  A_B,                    ab",
    "error,                   Error,               ERROR,                  error",
    // digits
    "1100,                    E1100,               E1100,                  e1100",
    "404.NotFound,            E404NotFound,        E404_NOT_FOUND,         e404NotFound",
    "IAM.0007,                Iam0007,             IAM_0007,               iam0007",
    "_LEGACY_TEMP_13,         LegacyTemp13,        LEGACY_TEMP_13,         legacyTemp13",
    "Http2Error,              Http2Error,          HTTP2_ERROR,            http2Error",
    "E2E,                     E2e,                 E2E,                    e2e",
    "v1.user,                 V1User,              V1_USER,                v1User",
    // letters beyond ASCII
    "größe.zu-groß,           GrößeZuGroß,         GRÖSSE_ZU_GROSS,        größeZuGroß",
    "ÉTÉ,                     Été,                 ÉTÉ,                    été",
    "名前.なし,                名前なし,              名前_なし,               名前なし",
    "a😀b,                    AB,                  A_B,                    ab",
  })
  void makesTheNamesOfAClassAConstantAndAFactory(
      String code, String className, String constant, String factory) {
    assertThat(JavaNames.className(code)).isEqualTo(className);
    assertThat(JavaNames.constant(code)).isEqualTo(constant);
    assertThat(JavaNames.lowerCamel(className)).isEqualTo(factory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "-- _", "😀", "Ⓐ"})
  void makesNoNameOfWhatHasNoLetterOrDigit(String code) {
    assertThat(JavaNames.className(code)).isEmpty();
  }

  @Test
  void makesJavaOfEveryCharacter() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .mapToObj(c -> JavaNames.className(Character.toString(c)))
        .filter(className -> !className.isEmpty())
        .forEach(className -> assertThat(className)
            .matches(SourceVersion::isIdentifier)
            .satisfies(
                name -> assertThat(JavaNames.constant(name)).matches(SourceVersion::isIdentifier),
                name ->
                    assertThat(JavaNames.lowerCamel(name)).matches(SourceVersion::isIdentifier)));
  }
}
