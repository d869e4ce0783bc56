package press.postmortem.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A place where a lambda is made, or a method is referred to.
 *
 * @param type the interface that it implements
 * @param method of the interface
 * @param signature of that method, erased
 * @param known the types of its arguments, as far as the compiler knew them
 * @param captured what it is made of
 * @param target what it does
 */
record Lambda(Type type, String method, Type signature, List<Type> known, List<Type> captured, Handle target) {

    /** Empty where it is none, or one that cannot be written out. */
    static Optional<Lambda> of(InvokeDynamicInsnNode made) {
        boolean plain = made.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && made.bsm.getName().equals("metafactory");
        return plain
                ? Optional.of(new Lambda(
                                Type.getReturnType(made.desc),
                                made.name,
                                (Type) made.bsmArgs[0],
                                List.of(((Type) made.bsmArgs[2]).getArgumentTypes()),
                                List.of(Type.getArgumentTypes(made.desc)),
                                (Handle) made.bsmArgs[1]))
                        .filter(Lambda::isConvertible)
                : Optional.empty();
    }

    private boolean isConvertible() {
        List<Type> wanted = wanted();
        boolean all = wanted.size() == known.size()
                && (signature.getReturnType().equals(Type.VOID_TYPE)
                        || Conversion.isKnown(answer(), signature.getReturnType()));
        for (int i = 0; all && i < wanted.size(); i++) {
            all = Conversion.isKnown(known.get(i), wanted.get(i));
        }
        return all;
    }

    /** What the target takes besides what was captured. */
    private List<Type> wanted() {
        List<Type> all = new ArrayList<>();
        int tag = target.getTag();
        if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
            all.add(Type.getObjectType(target.getOwner()));
        }
        all.addAll(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
        return all.subList(captured.size(), all.size());
    }

    private Type answer() {
        return isConstructor() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    }

    private boolean isConstructor() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /**
     * Writes what the method of the interface does, with its arguments in the usual places.
     *
     * @param captures puts what was captured on the stack
     */
    void write(MethodVisitor code, Runnable captures) {
        if (isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        captures.run();
        List<Type> wanted = wanted();
        int place = 1;
        for (int i = 0; i < wanted.size(); i++) {
            Type given = signature.getArgumentTypes()[i];
            code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), place);
            Conversion.write(given, wanted.get(i), code);
            place += given.getSize();
        }
        code.visitMethodInsn(
                opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        answer(code);
    }

    private void answer(MethodVisitor code) {
        Type wanted = signature.getReturnType();
        Type answer = answer();
        if (!wanted.equals(Type.VOID_TYPE)) {
            Conversion.write(answer, wanted, code);
        } else if (!answer.equals(Type.VOID_TYPE)) {
            code.visitInsn(answer.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    /** A private method is called as any other among nest mates. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
