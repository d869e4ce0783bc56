package press.postmortem.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What Java does to a value between the method of an interface and a lambda: boxes, opens boxes, and casts. */
final class Conversion {
    /** Of each primitive type. */
    static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    private Conversion() {}

    /**
     * Whether {@link #write} knows it. Numbers that become wider ones are left out.
     *
     * @param known what a value is, as far as the compiler knew
     */
    static boolean isKnown(Type known, Type to) {
        if (isPrimitive(known) && isPrimitive(to)) {
            return known.equals(to);
        }
        return !isPrimitive(to) || known.equals(BOXES.get(to)) || !BOXES.containsValue(known);
    }

    /** @param from what the value on the stack is declared as */
    static void write(Type from, Type to, MethodVisitor code) {
        if (isPrimitive(from) && !isPrimitive(to)) {
            Type box = BOXES.get(from);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, from), false);
        } else if (isPrimitive(to) && !isPrimitive(from)) {
            String box = BOXES.get(to).getInternalName();
            code.visitTypeInsn(Opcodes.CHECKCAST, box);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL, box, to.getClassName() + "Value", Type.getMethodDescriptor(to), false);
        } else if (!from.equals(to) && !isPrimitive(to) && !to.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static boolean isPrimitive(Type type) {
        return BOXES.containsKey(type);
    }
}
