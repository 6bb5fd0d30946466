package dev.errata.documents.coverage;

import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the code of a method refers to. */
final class MethodUses extends MethodVisitor {

  private final Set<String> methods;
  private final Set<String> fields;
  private final Set<String> types;
  private final Set<String> texts;

  MethodUses(
      int api, Set<String> methods, Set<String> fields, Set<String> types, Set<String> texts) {
    super(api);
    this.methods = methods;
    this.fields = fields;
    this.types = types;
    this.texts = texts;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    methods.add(owner + "." + name);
    types.add(owner);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    fields.add(owner + "." + name);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    types.add(type);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    if (type != null) {
      types.add(type);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant(value);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      constant(argument);
    }
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new AnnotationUses(api, types, fields, texts);
  }

  private void constant(Object value) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
      types.add(type.getInternalName());
    } else if (value instanceof Handle handle) {
      boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
      (isField ? fields : methods).add(handle.getOwner() + "." + handle.getName());
      types.add(handle.getOwner());
    } else if (value instanceof ConstantDynamic dynamic) {
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }
}
