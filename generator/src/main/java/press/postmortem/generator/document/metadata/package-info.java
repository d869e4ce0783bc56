/** Front matter and files of settings: YAML and TOML → {@link press.postmortem.generator.document.Yaml}. */
package press.postmortem.generator.document.metadata;
