/**
 * A plan of a site → its files. {@link press.postmortem.generator.render.SiteRenderer} is the door; what lies here puts the
 * parts together: which of them makes which file, the frame around each page, and pages and files too small for a part of
 * their own.
 */
package press.postmortem.generator.render;
