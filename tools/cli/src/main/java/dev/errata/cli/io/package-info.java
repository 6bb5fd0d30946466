/** Reads and writes files for commands. */
package dev.errata.cli.io;
