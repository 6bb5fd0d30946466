package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 4122 and RFC 3986 allow and what they do not. */
class IdentifierFormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-0000-0000-000000000000",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "F81D4FAE-7dec-11d0-A765-00a0c91e6bf6",
        "ffffffff-ffff-ffff-ffff-ffffffffffff"
      })
  void isUuid(String text) {
    assertThat(Format.UUID.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf67",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "f81d4fae-7dec-11d0-a7650-0a0c91e6bf6",
        "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf\uFF16",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n"
      })
  void isNoUuid(String text) {
    assertThat(Format.UUID.takes(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:",
        "urn:isbn:0451450523",
        "mailto:john@example.com",
        "tel:+1-816-555-1212",
        "file:///etc/hosts",
        "http://example.com",
        "http://example.com/",
        "http://example.com:/",
        "HTTP://user:pass@example.com:8042/over/there?name=ferret&a=/?#nose",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "telnet://192.0.2.16:80/",
        "x+y-z.1://[v1.fe80::a+en1]/",
        "http://[::ffff:192.0.2.1]:80?",
        "http://%E4%BD%A0/%2F?%00#",
        "a:/b//c",
        "a:b//c",
        "a://",
        "a:?/?#/?"
      })
  void isUri(String text) {
    assertThat(Format.URI.takes(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "example.com",
        "/path",
        "//example.com/path",
        "#fragment",
        "1http://example.com",
        "ht_tp://example.com",
        "http://exa mple.com",
        "http://example.com/a b",
        "http://example.com/\u00E9",
        "http://example.com/%2",
        "http://example.com/%zz",
        "http://example.com/a[0]",
        "http://example.com/?a[0]",
        "http://example.com/<b>",
        "http://example.com/\"",
        "http://example.com/\\",
        "http://example.com/{b}",
        "http://example.com/a#b#c",
        "http://example.com:80a/",
        "http://a@b@c/",
        "http://[::1/",
        "http://[::1]a/",
        "http://[fe80::1%25eth0]/",
        "http://[192.0.2.1]/",
        "http://[v.a]/",
        "http://example.com/\n"
      })
  void isNoUri(String text) {
    assertThat(Format.URI.takes(text)).isFalse();
  }
}
