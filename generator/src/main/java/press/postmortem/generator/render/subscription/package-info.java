/**
 * What readers subscribe to: reports and promises as feeds, due dates as a calendar, and a list of all feeds.
 */
package press.postmortem.generator.render.subscription;
