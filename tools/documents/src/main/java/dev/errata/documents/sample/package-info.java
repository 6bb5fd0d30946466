/** Errors as they look with values in them: messages, and bodies as {@code wire} draws them. */
package dev.errata.documents.sample;
