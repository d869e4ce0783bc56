package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.TriggerType;

/**
 * That what one report tells of had happened before.
 *
 * @param earlier the report of the first time
 * @param later the report of the time after
 */
public record Recurrence(Postmortem earlier, Postmortem later, Ground ground, Shared shared) {
    public Recurrence {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(shared, "shared");
    }

    /** Who says so. */
    public enum Ground {
        /** The later report names the earlier one as {@code recurrence_of}. */
        AUTHOR,
        /** The two reports state the same facts. */
        FACTS
    }

    /**
     * What both reports state; all of it may be empty where an author says that it happened again.
     *
     * @param trigger never {@link TriggerType#UNKNOWN}
     * @param causes without {@link CauseCategory#UNKNOWN}
     * @param factors in the words of the later report
     */
    public record Shared(
            List<Listing.Topic> services,
            Optional<TriggerType> trigger,
            List<CauseCategory> causes,
            List<String> factors) {
        public Shared {
            services = List.copyOf(services);
            Objects.requireNonNull(trigger, "trigger");
            causes = List.copyOf(causes);
            factors = List.copyOf(factors);
        }
    }

    /**
     * What had been promised after the earlier incident and was still owed on the day of the later one: it was done after
     * that day, or is owed to this day. An action that is done without a day, or of which nothing is said, is not among
     * them.
     */
    public List<ActionItem> stillOpen() {
        return later.date()
                .filter(day -> earlier.newsDay()
                        .filter(promised -> !promised.isAfter(day))
                        .isPresent())
                .map(day -> earlier.actions().stream()
                        .filter(action -> wasOpen(action, day))
                        .toList())
                .orElse(List.of());
    }

    private static boolean wasOpen(ActionItem action, LocalDate day) {
        boolean owed = action.status().isOpen() && action.status() != ActionStatus.UNKNOWN;
        return owed
                || action.status() == ActionStatus.DONE
                        && action.done().filter(day::isBefore).isPresent();
    }
}
