/** Makes Java names of messages where codes say nothing. */
package dev.errata.documents.name;
