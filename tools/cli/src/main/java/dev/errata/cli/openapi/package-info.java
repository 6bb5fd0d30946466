/** {@code errata openapi}. */
package dev.errata.cli.openapi;
