package press.postmortem.generator.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Milestone;

class TimelineDrawingTest {
    private static final Wording WORDING = new Wording() {
        @Override
        public String clock(LocalTime time) {
            return time.toString();
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String month(LocalDate day) {
            return day.toString();
        }

        @Override
        public String leftOut(long seconds) {
            return seconds + " s";
        }

        @Override
        public String notDrawn() {
            return "not drawn";
        }
    };

    @Test
    void no_word_runs_into_another_wherever_the_marks_lie() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            long day = 24 * 60 * 60;
            long cluster = (long) (random.nextDouble() * day);
            int breadth = 60 + random.nextInt(6 * 60 * 60);
            List<Long> times = IntStream.range(0, 2 + random.nextInt(Milestone.values().length - 1))
                    .mapToObj(i -> i == 0 ? random.nextLong(day) : cluster + random.nextInt(breadth))
                    .sorted()
                    .toList();
            List<Mark> marks = times.stream()
                    .map(time -> new Mark("Acknowledged", "04:38", new Range(time, time), true))
                    .toList();
            Chart chart = new Chart(Optional.empty(), marks, List.of(), List.of());

            TimelineDrawing.of(chart, WORDING)
                    .ifPresent(drawing -> assertThat(Collisions.in(drawing))
                            .as("marks at %s", times)
                            .isEmpty());
        }
    }
}
