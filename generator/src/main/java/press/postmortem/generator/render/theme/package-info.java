/**
 * Templates and static files, a theme's and a site's own: read once, checked against the views, and filled with them.
 */
package press.postmortem.generator.render.theme;
