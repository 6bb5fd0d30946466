/** What errors, families and parameters of a catalog are called in Java. */
package dev.errata.catalog.naming;
