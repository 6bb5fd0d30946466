/**
 * Spring Boot answers the errors of a catalog, and Spring's HTTP clients read them. What a body
 * holds is decided by {@code dev.errata.http}.
 */
package dev.errata.spring;
