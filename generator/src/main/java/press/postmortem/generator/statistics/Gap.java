package press.postmortem.generator.statistics;

import press.postmortem.generator.incident.Term;

/** Why a report has no value for a figure. It is counted as such, and never as zero. */
public enum Gap implements Term {
    /** The second moment lies before the first: what is noticed before anybody feels it. */
    BEFOREHAND,
    /** Nobody felt anything, so that nothing began that could have lasted. */
    NO_IMPACT,
    /** The incident goes on, and the second moment may still come. */
    ONGOING,
    /** An exercise or maintenance takes as long as was planned. */
    PLANNED,
    /** One of the two moments was not written down, or they can't be compared. */
    NOT_RECORDED;
}
