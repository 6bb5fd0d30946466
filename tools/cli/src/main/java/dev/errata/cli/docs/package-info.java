/** {@code errata docs}: the reference of a catalog. */
package dev.errata.cli.docs;
