package dev.errata.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A type that a user annotated, and what messages about its catalog are pinned to. Outside this
 * package it is only handed on, to whatever prints messages or writes files.
 *
 * @param element the annotated element
 * @param annotation the annotation on it
 * @param value the annotation's value; null if the user left it out
 */
public record AnnotatedType(Element element, AnnotationMirror annotation, AnnotationValue value) {

  /** The name by which messages speak of the annotated element. */
  public String name() {
    return element.toString();
  }

  /** The name from which the names of what is generated are made. */
  public String simpleName() {
    return element.getSimpleName().toString();
  }
}
