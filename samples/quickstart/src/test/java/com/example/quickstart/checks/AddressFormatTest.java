package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the RFCs of addresses and of names of hosts allow and what they do not. */
class AddressFormatTest {

  private static final String LONGEST_LABEL =
      "a23456789012345678901234567890123456789012345678901234567890123";

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.0", "127.0.0.1", "255.255.255.255", "192.168.100.9", "249.99.10.200"})
  void isIpv4(String text) {
    assertThat(Format.IPV4.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.",
        ".1.2.3",
        "1..2.3",
        "256.0.0.1",
        "1.2.3.300",
        "1.2.3.1000",
        "01.2.3.4",
        "1.2.3.04",
        "0x7f.0.0.1",
        "2130706433",
        "1.2.3.4/24",
        "1.2.3.4:80",
        "1.2.3.-4",
        "1.2.3.\u0664",
        " 1.2.3.4",
        "1.2.3.4\n"
      })
  void isNoIpv4(String text) {
    assertThat(Format.IPV4.takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::",
        "::1",
        "1::",
        "2001:db8::8:800:200c:417a",
        "ABCD:EF01:2345:6789:ABCD:EF01:2345:6789",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "1::8",
        "1:2::7:8",
        "1:2:3:4::6:7:8",
        "1:2:3:4:5:6::8",
        "::13.1.68.3",
        "::ffff:129.144.52.38",
        "1:2:3:4:5:6:7.8.9.10",
        "1::5:6:7.8.9.10",
        "1:2:3:4:5::7.8.9.10",
        "0001:0:0:0:0:0:0:0"
      })
  void isIpv6(String text) {
    assertThat(Format.IPV6.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "1",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "1:2:3:4::5:6:7:8",
        "1::2::3",
        ":1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:",
        "12345::",
        "::g",
        "::1%eth0",
        "::1/64",
        "[::1]",
        "1.2.3.4",
        "::1.2.3",
        "::1.2.3.256",
        "::01.2.3.4",
        "1.2.3.4::",
        "::1.2.3.4:5",
        "1:2:3:4:5:6:7:1.2.3.4",
        "1:2:3:4:5:6::7.8.9.10",
        " ::1",
        "::1\n",
        "::\uFF11"
      })
  void isNoIpv6(String text) {
    assertThat(Format.IPV6.takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "localhost",
        "www.example.com",
        "3com.com",
        "xn--4gbwdl.xn--wgbh1c",
        "a-b.c--d.e",
        "Example.COM",
        LONGEST_LABEL,
        LONGEST_LABEL + "." + LONGEST_LABEL + "." + LONGEST_LABEL
            + ".a2345678901234567890123456789012345678901234567890123456789.a"
      })
  void isHostname(String text) {
    assertThat(Format.HOSTNAME.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".a",
        "a.",
        "a..b",
        "-a",
        "a-",
        "a.-b",
        "a-.b",
        "-",
        "a_b",
        "_a",
        "a b",
        "a:80",
        "[::1]",
        "b\u00FCcher.example",
        "a\u3002b",
        LONGEST_LABEL + "4",
        LONGEST_LABEL + "." + LONGEST_LABEL + "." + LONGEST_LABEL
            + ".a2345678901234567890123456789012345678901234567890123456789.ab",
        "a\n"
      })
  void isNoHostname(String text) {
    assertThat(Format.HOSTNAME.takes(text)).isFalse();
  }
}
