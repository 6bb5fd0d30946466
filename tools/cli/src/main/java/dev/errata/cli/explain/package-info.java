/** {@code errata explain}. */
package dev.errata.cli.explain;
