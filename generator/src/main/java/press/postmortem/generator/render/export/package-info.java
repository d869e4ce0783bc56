/**
 * What a site says, for programs: all of it as JSON, as tables, and in the shape that status pages have, each with the number
 * of its contract. {@code generator/src/docs/exports.md} tells readers of them what stands where.
 */
package press.postmortem.generator.render.export;
