package press.postmortem.generator.render.view;

import java.util.List;

/** What was learnt, report by report, newest first. */
public record LearntView(String stand, List<LearntFromView> reports) implements View {
    public LearntView {
        reports = List.copyOf(reports);
    }

    /**
     * What was learnt from one incident.
     *
     * @param id of the place on the page
     * @param lessons by sort: what went well, what went poorly, where luck helped; at least one
     */
    public record LearntFromView(String id, ReportView report, List<LessonsView> lessons) implements View {
        public LearntFromView {
            lessons = List.copyOf(lessons);
        }
    }
}
