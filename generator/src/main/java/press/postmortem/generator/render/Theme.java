package press.postmortem.generator.render;

import java.util.List;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Checked;

/** A theme: compiled templates and static files; a site's own {@code theme/} folder goes before the theme's files. */
public final class Theme {
    private Theme() {}

    /**
     * @param name a theme on the class path, below {@code press/postmortem/themes/}, or the path of a folder
     * @param overrides the site's own files, each with its path inside a theme
     * @param loader where themes on the class path are looked for
     */
    public static Checked<Theme> load(String name, List<Asset> overrides, ClassLoader loader) {
        throw new UnsupportedOperationException();
    }
}
