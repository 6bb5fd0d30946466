/** {@code errata sync}. */
package dev.errata.cli.sync;
