/** {@code errata check}. */
package dev.errata.cli.check;
