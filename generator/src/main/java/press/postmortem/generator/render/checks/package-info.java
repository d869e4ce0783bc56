/**
 * The pages for authors about what the checks found and what each rule asks: no part of the site, and without a theme.
 */
package press.postmortem.generator.render.checks;
