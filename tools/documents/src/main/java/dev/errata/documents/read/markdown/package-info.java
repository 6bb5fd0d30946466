/** Makes HTML of Markdown, line by line. */
package dev.errata.documents.read.markdown;
