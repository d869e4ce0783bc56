import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one run took: seconds, seconds of all processors together, megabytes at the most. */
record Cost(double wall, double cpu, double memory) {
    /** What is left of a run without the part that another one measured alone. */
    Cost minus(Cost part) {
        return new Cost(wall - part.wall, cpu - part.cpu, memory);
    }

    static List<Double> each(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return costs.stream().map(figure::applyAsDouble).toList();
    }
}
