/** Reads JSON, YAML and TOML into one kind of located tree, and finds tables in it. */
package dev.errata.documents.read.data;
