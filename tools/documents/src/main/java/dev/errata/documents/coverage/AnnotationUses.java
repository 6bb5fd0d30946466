package dev.errata.documents.coverage;

import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** What an annotation refers to. */
final class AnnotationUses extends AnnotationVisitor {

  private final Set<String> types;
  private final Set<String> fields;
  private final Set<String> texts;

  AnnotationUses(int api, Set<String> types, Set<String> fields, Set<String> texts) {
    super(api);
    this.types = types;
    this.fields = fields;
    this.texts = texts;
  }

  @Override
  public void visit(String name, Object value) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Type type) {
      types.add(type.getInternalName());
    }
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    fields.add(Type.getType(descriptor).getInternalName() + "." + value);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    return this;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return this;
  }
}
