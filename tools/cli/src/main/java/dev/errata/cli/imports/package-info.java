/** {@code errata import}. */
package dev.errata.cli.imports;
