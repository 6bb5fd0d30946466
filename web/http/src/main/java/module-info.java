/** The errors of APIs as the bodies of HTTP answers, and back. */
module dev.errata.http {
  requires transitive dev.errata;
  requires java.xml;
  requires tools.jackson.core;

  exports dev.errata.http;
}
