/**
 * What pages say and no author wrote, in the language of the site: messages, plurals, numbers, dates and spans of time.
 */
package press.postmortem.generator.render.words;
