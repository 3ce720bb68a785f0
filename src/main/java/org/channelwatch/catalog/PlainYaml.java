package org.channelwatch.catalog;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML of mappings, lists and texts alone: every word is taken as it is written, and no date, number or yes is made of it. */
public final class PlainYaml {
    private PlainYaml() {}

    /** A reader and writer, for one thread. A key that is given twice is an error, and so is what exceeds the limits of a catalog. */
    public static Yaml create() {
        LoaderOptions loading = CatalogReader.limits();
        var dumping = new DumperOptions();
        dumping.setWidth(Integer.MAX_VALUE);
        var words = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.NULL, EMPTY, null);
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, words);
    }
}
