/** {@code errata coverage}. */
package dev.errata.cli.coverage;
