package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Milestone;

/** From when to when users felt it, where the head of a body says so: {@code Duration: 16:05 to 17:20 UTC (75 minutes)}. */
final class HeadInterval {
    private static final Set<String> LABELS = Set.of(
            "duration",
            "totalduration",
            "incidentduration",
            "outageduration",
            "impactduration",
            "downtime",
            "totaldowntime",
            "outage",
            "outagetime",
            "incidenttime",
            "timeofincident",
            "timeofoutage",
            "time",
            "date",
            "datetime",
            "dateandtime",
            "incidentdate",
            "dateofincident",
            "when",
            "window",
            "incidentwindow",
            "outagewindow",
            "impactwindow",
            "period",
            "incidentperiod",
            "outageperiod",
            "timeframe");

    private HeadInterval() {}

    /** The first one; its beginning for the start of the incident, its end for when it was mitigated. */
    static Optional<WrittenTime> time(Milestone milestone, List<HeadLines.Line> lines, Reading reading) {
        if (milestone != Milestone.STARTED && milestone != Milestone.MITIGATED) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> LABELS.contains(line.label()))
                .flatMap(line -> in(line, reading).stream()
                        .map(interval -> milestone == Milestone.STARTED ? interval.starting() : interval.ending())
                        .map(time -> new WrittenTime(time.written(), Optional.of(time), line.offset())))
                .findFirst();
    }

    /** The only time in a line, if that is from one time of a day to another. */
    private static Optional<TimePhrase> in(HeadLines.Line line, Reading reading) {
        String text = line.scalar().text();
        List<TimePhrase> times = reading.times().within(line.aside().isEmpty() ? text : text + " " + line.aside());
        return times.stream()
                .filter(time -> times.size() == 1)
                .filter(time -> time.hasClock()
                        && time.to().filter(end -> end.time().isPresent()).isPresent())
                .filter(time -> !time.undecided(Optional.empty()))
                .findFirst();
    }
}
