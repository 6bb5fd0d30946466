package dev.errata.documents.coverage;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads of a class file what the class refers to. */
final class UsesReader extends ClassVisitor {

  private static final int API = Opcodes.ASM9;
  private static final String ERROR_CATALOG = "Ldev/errata/ErrorCatalog;";

  private String name = "";
  private boolean isCatalogInterface;
  private final Set<String> methods = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  private UsesReader() {
    super(API);
  }

  static ClassUses read(byte[] classFile) {
    UsesReader reader = new UsesReader();
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassUses(
        reader.name,
        reader.isCatalogInterface,
        reader.methods,
        reader.fields,
        reader.types,
        reader.texts);
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      String signature,
      String superName,
      String[] interfaces) {
    name = className;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    isCatalogInterface |= descriptor.equals(ERROR_CATALOG);
    return new AnnotationUses(API, types, fields, texts);
  }

  @Override
  public FieldVisitor visitField(
      int access, String fieldName, String descriptor, String signature, Object value) {
    if (value instanceof String text) {
      texts.add(text);
    }
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String methodName, String descriptor, String signature, String[] exceptions) {
    return new MethodUses(API, methods, fields, types, texts);
  }
}
