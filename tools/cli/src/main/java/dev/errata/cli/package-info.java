/** The command {@code errata}: picocli over {@code errata-documents}. */
package dev.errata.cli;
