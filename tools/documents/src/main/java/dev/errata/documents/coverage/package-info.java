/** Which errors no code raises and no test meets, from class files. */
package dev.errata.documents.coverage;
