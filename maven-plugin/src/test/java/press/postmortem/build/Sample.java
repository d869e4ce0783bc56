package press.postmortem.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Lambdas and records of each kind that a compiler writes. */
public final class Sample {
    /** Each differs from the first in one component, but for the second, which is as it is. */
    private static final List<Values> VALUES = List.of(
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, 0f, Double.NaN, "te".concat("xt"), null),
            new Values((byte) 9, (short) 2, 'c', true, 4, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 9, 'c', true, 4, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'z', true, 4, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', false, 4, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 9, 5L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 9L, 0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, -0f, Double.NaN, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, 0f, 9.5, "text", null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, 0f, Double.NaN, null, null),
            new Values((byte) 1, (short) 2, 'c', true, 4, 5L, 0f, Double.NaN, "text", List.of(1)));

    private final String own;

    private Sample(String own) {
        this.own = own;
    }

    /** Has a method of its own beside the one that is to be implemented. */
    interface Named {
        String name();

        default String twice() {
            return name() + name();
        }
    }

    public static Object free() {
        Supplier<String> supplier = () -> "free";
        return supplier;
    }

    public static List<Object> answers() {
        List<Object> answers = new ArrayList<>();
        new Sample("own").answer(answers);
        new Inner(answers).answer((byte) 1, (short) 2, 'c', true, 3L, 4.5f, 6.5);
        for (Values each : VALUES) {
            answers.add(each.hashCode());
            VALUES.forEach(other -> answers.add(each.equals(other)));
            Stream.of(Optional.empty(), Optional.of(new Nothing()))
                    .forEach(other -> answers.add(each.equals(other.orElse(null))));
        }
        answers.add(new Nothing().equals(new Nothing()));
        answers.add(new Nothing().hashCode());
        return answers;
    }

    private void answer(List<Object> answers) {
        Named named = () -> "name of " + own;
        Function<String, Integer> length = String::length;
        ToIntFunction<String> toInt = String::length;
        ToIntFunction<Integer> unboxing = number -> number;
        IntFunction<Object> boxing = number -> number;
        IntFunction<int[]> array = int[]::new;
        Function<String, Sample> constructor = Sample::new;
        BiFunction<Sample, String, String> unbound = Sample::joined;
        Function<String, String> bound = this::joined;
        Supplier<String> spoken = super::toString;
        ToLongFunction<Long> opened = Long::longValue;
        ToLongFunction<String> widening = String::length;
        ToIntFunction<Map<String, Integer>> cast = map -> map.get("two");
        Consumer<List<Object>> dropping = list -> list.add("dropped");
        Consumer<List<Object>> droppingTwo = list -> System.nanoTime();
        Supplier<Supplier<String>> nested = () -> () -> own + " nested";
        Comparator<String> comparator = Comparator.comparing(String::length);
        answers.add(named.twice());
        answers.add(length.apply("four"));
        answers.add(toInt.applyAsInt("seven"));
        answers.add(unboxing.applyAsInt(8));
        answers.add(boxing.apply(9));
        answers.add(array.apply(2).length);
        answers.add(constructor.apply("made").own);
        answers.add(unbound.apply(this, "b"));
        answers.add(bound.apply("c"));
        answers.add(spoken.get().startsWith(Sample.class.getName()));
        answers.add(opened.applyAsLong(10L));
        answers.add(widening.applyAsLong("eleven"));
        answers.add(cast.applyAsInt(Map.of("two", 2)));
        dropping.andThen(droppingTwo).accept(answers);
        answers.add(nested.get().get());
        answers.add(comparator.compare("a", "bb"));
        answers.add(Stream.of("x", "yy").mapToInt(String::length).sum());
    }

    private String joined(String other) {
        return own + "+" + other;
    }

    @Override
    public String toString() {
        return "not asked";
    }

    /** Its lambdas capture one value of each kind. */
    record Inner(List<Object> answers) {
        void answer(byte b, short s, char c, boolean z, long l, float f, double d) {
            IntUnaryOperator sum = each -> each + b + s;
            LongUnaryOperator long2 = each -> each + l;
            IntPredicate is = each -> z && each == c;
            BooleanSupplier not = () -> !z;
            ToDoubleFunction<List<Object>> real = list -> list.size() + f + d + l;
            Supplier<String> all = () -> b + " " + s + c + z + l + f + d + answers.size();
            answers.add(sum.applyAsInt(20));
            answers.add(long2.applyAsLong(30));
            answers.add(is.test('c'));
            answers.add(not.getAsBoolean());
            answers.add(real.applyAsDouble(answers));
            answers.add(all.get());
        }
    }

    record Values(byte b, short s, char c, boolean z, int i, long l, float f, double d, String text, Object any) {}

    record Nothing() {}
}
