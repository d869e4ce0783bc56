/**
 * What is told to those who do not come to the site: feeds, calendars and lists of feeds, as values that know no report and no
 * file, and one writer for each format.
 */
package press.postmortem.generator.render.feed;
