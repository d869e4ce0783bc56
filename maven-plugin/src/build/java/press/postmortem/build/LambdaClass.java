package press.postmortem.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A class of lambdas that implement the same interface. An object of it has a number, which tells the lambda, and what that one
 * captured, in final fields, as any thread may be given it. One that captures nothing is made with the class; for each of
 * the others there is a method that makes it.
 */
final class LambdaClass {
    private static final String NUMBER = "number";

    private final String host;
    private final String name;
    private final Type type;
    private final List<Lambda> lambdas = new ArrayList<>();

    /**
     * @param host the outermost class
     * @param type the interface
     * @param place of the class among all of its kind
     */
    LambdaClass(String host, Type type, int place) {
        this.host = host;
        this.name = host + "$$" + type.getInternalName().replaceFirst(".*[/$]", "") + place;
        this.type = type;
    }

    String host() {
        return host;
    }

    String name() {
        return name;
    }

    /** What puts one on the stack in the place where what it captures is. */
    AbstractInsnNode add(Lambda lambda) {
        int number = lambdas.size();
        lambdas.add(lambda);
        return lambda.captured().isEmpty()
                ? new FieldInsnNode(Opcodes.GETSTATIC, name, instance(number), type.getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, name, instance(number), factory(lambda));
    }

    private static String instance(int number) {
        return "lambda" + number;
    }

    private String factory(Lambda lambda) {
        return Type.getMethodDescriptor(type, lambda.captured().toArray(new Type[0]));
    }

    byte[] bytes() {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        out.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                new String[] {type.getInternalName()});
        out.visitNestHost(host);
        writeFields(out);
        writeConstructors(out);
        writeInstances(out);
        writeFactories(out);
        writeMethod(out);
        out.visitEnd();
        return out.toByteArray();
    }

    private void writeFields(ClassWriter out) {
        out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
        Map<String, Type> fields = new TreeMap<>();
        for (int i = 0; i < lambdas.size(); i++) {
            if (lambdas.get(i).captured().isEmpty()) {
                out.visitField(
                        Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, instance(i), type.getDescriptor(), null, null);
            }
            List<Type> kept = kept(lambdas.get(i));
            for (int place = 0; place < kept.size(); place++) {
                fields.put(field(kept.get(place), place), kept.get(place));
            }
        }
        fields.forEach((field, kept) -> out.visitField(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field, kept.getDescriptor(), null, null));
    }

    /** Lambdas share the fields for what they capture. */
    private static String field(Type kept, int place) {
        return kept.getClassName().replaceFirst(".*\\.", "") + place;
    }

    /** What a value is kept as: an object as any, and what is smaller than an int as one, which it is on the stack. */
    private static Type kept(Type captured) {
        return switch (captured.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT -> Type.getType(Object.class);
            default -> captured;
        };
    }

    private static List<Type> kept(Lambda lambda) {
        return lambda.captured().stream().map(LambdaClass::kept).toList();
    }

    private static String constructor(List<Type> kept) {
        return Type.getMethodDescriptor(
                Type.VOID_TYPE,
                Stream.concat(Stream.of(Type.INT_TYPE), kept.stream()).toArray(Type[]::new));
    }

    private void writeConstructors(ClassWriter out) {
        lambdas.stream().map(LambdaClass::kept).distinct().forEach(kept -> writeConstructor(kept, out));
    }

    private void writeConstructor(List<Type> kept, ClassWriter out) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructor(kept), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        writeField(NUMBER, Type.INT_TYPE, 1, code);
        int argument = 2;
        for (int place = 0; place < kept.size(); place++) {
            Type each = kept.get(place);
            writeField(field(each, place), each, argument, code);
            argument += each.getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void writeField(String field, Type kept, int argument, MethodVisitor code) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(kept.getOpcode(Opcodes.ILOAD), argument);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, field, kept.getDescriptor());
    }

    private void writeInstances(ClassWriter out) {
        if (lambdas.stream().noneMatch(lambda -> lambda.captured().isEmpty())) {
            return;
        }
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        for (int i = 0; i < lambdas.size(); i++) {
            if (lambdas.get(i).captured().isEmpty()) {
                writeNew(i, code);
                code.visitFieldInsn(Opcodes.PUTSTATIC, name, instance(i), type.getDescriptor());
            }
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void writeFactories(ClassWriter out) {
        for (int i = 0; i < lambdas.size(); i++) {
            if (!lambdas.get(i).captured().isEmpty()) {
                MethodVisitor code =
                        out.visitMethod(Opcodes.ACC_STATIC, instance(i), factory(lambdas.get(i)), null, null);
                code.visitCode();
                writeNew(i, code);
                code.visitInsn(Opcodes.ARETURN);
                end(code);
            }
        }
    }

    /** With what it captures as the arguments of the method. */
    private void writeNew(int number, MethodVisitor code) {
        List<Type> kept = kept(lambdas.get(number));
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(number);
        int argument = 0;
        for (Type each : kept) {
            code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), argument);
            argument += each.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor(kept), false);
    }

    /** All implement the same one. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // the first name is that of the class
    private void writeMethod(ClassWriter out) {
        Lambda first = lambdas.get(0);
        MethodVisitor code = out.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.signature().getDescriptor(), null, null);
        code.visitCode();
        Label[] cases = new Label[lambdas.size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = new Label();
        }
        if (cases.length > 1) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
            code.visitTableSwitchInsn(0, cases.length - 1, cases[0], cases);
        }
        for (int i = 0; i < cases.length; i++) {
            code.visitLabel(cases[i]);
            List<Type> captured = lambdas.get(i).captured();
            lambdas.get(i).write(code, () -> writeCaptured(captured, code));
        }
        end(code);
    }

    private void writeCaptured(List<Type> captured, MethodVisitor code) {
        for (int place = 0; place < captured.size(); place++) {
            Type each = captured.get(place);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            Type kept = kept(each);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(kept, place), kept.getDescriptor());
            Conversion.write(kept, each, code);
        }
    }

    /** What is needed at most is computed, whatever is said here. */
    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
