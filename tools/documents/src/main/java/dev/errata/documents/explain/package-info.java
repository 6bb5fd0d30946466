/** Answers what a code, a Java name or a message means. */
package dev.errata.documents.explain;
