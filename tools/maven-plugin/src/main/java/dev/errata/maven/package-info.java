/** The Maven plugin: it sees that an edited catalog is compiled. */
package dev.errata.maven;
