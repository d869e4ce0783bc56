/** How people write days, clocks, zones and durations, and what each means beside the others. */
package press.postmortem.generator.extract.time;
