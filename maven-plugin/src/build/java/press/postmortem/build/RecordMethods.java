package press.postmortem.build;

import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * The {@code equals} and {@code hashCode} of a record that wrote none, as plain code: that of {@link java.lang.runtime.ObjectMethods},
 * whose hash is 31 times that of the components before, and that of the last one.
 */
final class RecordMethods {
    private static final String OBJECTS = Type.getInternalName(Objects.class);

    private final ClassNode owner;

    private RecordMethods(ClassNode owner) {
        this.owner = owner;
    }

    /** @return whether there was any */
    static boolean writeOut(ClassNode owner) {
        RecordMethods methods = new RecordMethods(owner);
        boolean any = false;
        for (int i = 0; owner.recordComponents != null && i < owner.methods.size(); i++) {
            MethodNode method = owner.methods.get(i);
            boolean linked = isLinked(method);
            if (linked && method.name.equals("equals")) {
                owner.methods.set(i, methods.equalsOf(method));
                any = true;
            } else if (linked && method.name.equals("hashCode")) {
                owner.methods.set(i, methods.hashCodeOf(method));
                any = true;
            }
        }
        return any;
    }

    private static boolean isLinked(MethodNode method) {
        for (var instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode dynamic
                    && dynamic.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return true;
            }
        }
        return false;
    }

    private static MethodNode like(MethodNode method) {
        return new MethodNode(Opcodes.ASM9, method.access, method.name, method.desc, null, null);
    }

    private MethodNode equalsOf(MethodNode before) {
        MethodNode code = like(before);
        Label others = new Label();
        Label different = new Label();
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ACMPNE, others);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(others);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner.name);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (RecordComponentNode component : owner.recordComponents) {
            get(component, 0, code);
            get(component, 1, code);
            compare(Type.getType(component.descriptor), different, code);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        return code;
    }

    private void compare(Type type, Label different, MethodVisitor code) {
        if (Conversion.BOXES.containsKey(type)) {
            String box = Conversion.BOXES.get(type).getInternalName();
            String signature = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", signature, false);
            code.visitJumpInsn(Opcodes.IFNE, different);
        } else {
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        }
    }

    private MethodNode hashCodeOf(MethodNode before) {
        MethodNode code = like(before);
        code.visitCode();
        code.visitInsn(Opcodes.ICONST_0);
        for (RecordComponentNode component : owner.recordComponents) {
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(component, 0, code);
            hash(Type.getType(component.descriptor), code);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        return code;
    }

    private static void hash(Type type, MethodVisitor code) {
        Type box = Conversion.BOXES.get(type);
        Type given = box == null ? Type.getType(Object.class) : type;
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                box == null ? OBJECTS : box.getInternalName(),
                "hashCode",
                Type.getMethodDescriptor(Type.INT_TYPE, given),
                false);
    }

    /** @param place of the record among the arguments */
    private void get(RecordComponentNode component, int place, MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, place);
        if (place > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, owner.name);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, owner.name, component.name, component.descriptor);
    }
}
