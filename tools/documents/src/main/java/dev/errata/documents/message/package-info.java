/** Makes messages with named parameters of messages as documents print them. */
package dev.errata.documents.message;
