package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 3339 allows and what it does not. */
class TimeFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01",
        "0000-02-29",
        "1963-06-19",
        "2000-02-29",
        "2024-02-29",
        "1996-02-29",
        "2023-02-28",
        "2023-04-30",
        "9999-12-31"
      })
  void isDate(String text) {
    assertThat(Format.DATE.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-02-30",
        "2023-04-31",
        "2023-01-32",
        "2023-01-00",
        "2023-00-01",
        "2023-13-01",
        "2023-1-01",
        "2023-01-1",
        "23-01-01",
        "02023-01-01",
        "-2023-01-01",
        "2023/01/01",
        "20230101",
        "2023-W01-1",
        "2023-001",
        "2023-01-01T00:00:00Z",
        "2023-01-0\u0661",
        "2023-01-01\n"
      })
  void isNoDate(String text) {
    assertThat(Format.DATE.takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00",
        "1990-12-31T23:59:60Z",
        "1990-12-31t23:59:60.999z",
        "1990-12-31T15:59:60-08:00",
        "1990-12-31T00:29:60-23:30",
        "1991-01-01T08:59:60+09:00",
        "1991-01-01T05:44:60+05:45",
        "1991-01-01T23:58:60+23:59",
        "1937-01-01T12:00:27.87+00:20",
        "2024-02-29T00:00:00-00:00",
        "2023-01-01T00:00:00.00000000000000000000000000000000000001Z"
      })
  void isDateTime(String text) {
    assertThat(Format.DATE_TIME.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-02-29T00:00:00Z",
        "1990-12-31T23:59:61Z",
        "1990-12-31T22:59:60Z",
        "1990-12-31T23:58:60Z",
        "1990-12-31T23:59:60+01:00",
        "1990-12-31T15:58:60-08:00",
        "1990-12-31T14:59:60-08:00",
        "1991-01-01T08:59:60-09:00",
        "2023-01-01T24:00:00Z",
        "2023-01-01T00:60:00Z",
        "2023-01-01T00:00:00",
        "2023-01-01T00:00Z",
        "2023-01-01T00:00:00.Z",
        "2023-01-01T00:00:00,5Z",
        "2023-01-01T00:00:00+24:00",
        "2023-01-01T00:00:00+00:60",
        "2023-01-01T00:00:00+0100",
        "2023-01-01T00:00:00+01",
        "2023-01-01T00:00:00 Z",
        "2023-01-01T00:00:00Z+01:00",
        "2023-01-01 00:00:00Z",
        "2023-01-01T00:00:00Z\n",
        "2023-01-01",
        "06/19/1963 08:30:06 PST",
        "2023-01-01T00:00:0\u0660Z"
      })
  void isNoDateTime(String text) {
    assertThat(Format.DATE_TIME.takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P1Y",
        "P1M",
        "P1D",
        "P52W",
        "PT1H",
        "PT1M",
        "PT1S",
        "PT0S",
        "P0D",
        "PT36H",
        "P1Y2M3DT4H5M6S",
        "P3DT12H",
        "P2MT30M",
        "P1YT1S",
        "P00012345678901234567890D",
        "p1dt1s"
      })
  void isDuration(String text) {
    assertThat(Format.DURATION.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1",
        "P1YT",
        "PT1D",
        "P1H",
        "P1D2H",
        "P1D1Y",
        "P1M1Y",
        "P1Y1D",
        "PT1H1S",
        "PT1S1M",
        "P1Y1W",
        "P1W1D",
        "P1WT1H",
        "P-1D",
        "-P1D",
        "P1.5D",
        "PT0.5S",
        "P1D ",
        "1D",
        "P\u0661D",
        "P1D\n"
      })
  void isNoDuration(String text) {
    assertThat(Format.DURATION.takes(text)).isFalse();
  }
}
