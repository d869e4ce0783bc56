package press.postmortem.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Class files in which Java would make code while a program runs → the same with that code in them.
 *
 * <p>When a program first comes to a lambda, Java makes a class for it, and a record's {@code equals} and {@code hashCode} are put
 * together of method handles when they are first asked. A program that ends after seconds spends a tenth of them on that, and its quick
 * compiler makes neither fast: each lambda that captures something is then made by a call into the JVM.
 *
 * <p>Here the lambdas of one outermost class that implement the same interface share a class ({@link LambdaClass}), a nest mate, as
 * what a lambda does is a private method. What they answer, and that one which captures nothing is the same object each time, is as
 * before; a stack trace has another line for each. A lambda that wants a conversion which {@link Conversion} does not know stays
 * as it is.
 */
final class Desugaring {
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final Map<String, LambdaClass> made = new LinkedHashMap<>();
    private final Set<ClassNode> changed = new LinkedHashSet<>();

    private Desugaring() {}

    /**
     * @param classFiles path in a jar → bytes, of Java 11 or newer; with each class the outermost that it is nested in
     * @return those that are other bytes now, and new ones
     */
    static Map<String, byte[]> of(Map<String, byte[]> classFiles) {
        Desugaring desugaring = new Desugaring();
        classFiles.values().forEach(desugaring::read);
        desugaring.classes.values().forEach(desugaring::desugar);
        return desugaring.written();
    }

    private void read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        classes.put(node.name, node);
    }

    private void desugar(ClassNode owner) {
        boolean record = RecordMethods.writeOut(owner);
        boolean lambdas = false;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                    Optional<Lambda> lambda = Lambda.of(dynamic);
                    lambda.ifPresent(each ->
                            method.instructions.set(instruction, classOf(each, owner).add(each)));
                    lambdas |= lambda.isPresent();
                }
            }
        }
        if (record || lambdas) {
            changed.add(owner);
        }
    }

    private LambdaClass classOf(Lambda lambda, ClassNode owner) {
        String host = owner.nestHostClass == null ? owner.name : owner.nestHostClass;
        return made.computeIfAbsent(
                host + " " + lambda.type(), key -> new LambdaClass(host, lambda.type(), made.size()));
    }

    private Map<String, byte[]> written() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (LambdaClass lambdas : made.values()) {
            ClassNode host = classes.get(lambdas.host());
            host.visitNestMember(lambdas.name());
            changed.add(host);
            files.put(lambdas.name() + ".class", lambdas.bytes());
        }
        for (ClassNode node : changed) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            files.put(node.name + ".class", writer.toByteArray());
        }
        return files;
    }
}
