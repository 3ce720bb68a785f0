package org.channelwatch.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Builds the graph of nodes of a catalog, less its channels: each is handed out as soon as it is there, and forgotten. The nodes of one
 * channel take some kilobytes, and there may be a million channels.
 */
final class CatalogComposer extends Composer {
    /** Stands for a channel that was handed out. */
    private static final Node TAKEN = new ScalarNode(Tag.NULL, "", null, null, DumperOptions.ScalarStyle.PLAIN);

    private static final String CHANNELS = "channels";
    private static final int ROOT = 1;
    private static final int ITEM = 2;

    /** Takes the channels. */
    @FunctionalInterface
    interface Channels {
        /**
         * Takes a channel.
         *
         * @param root what stands before the channels
         * @return whether it is dealt with; where not, it stays in the graph
         */
        boolean take(Node channel, MappingNode root);
    }

    private final Channels channels;
    private @Nullable MappingNode root;
    private @Nullable String rootKey;
    private boolean inChannels;
    private int depth;

    CatalogComposer(String yaml, LoaderOptions limits, Channels channels) {
        super(parser(yaml, limits), new Resolver(), limits);
        this.channels = channels;
    }

    private static Parser parser(String yaml, LoaderOptions limits) {
        return new ParserImpl(new StreamReader(yaml), limits);
    }

    /** Whether all channels of a catalog were handed out, and nothing stands behind them. */
    static boolean hasHandedOutAll(Node root) {
        if (!(root instanceof MappingNode mapping) || mapping.getValue().isEmpty()) return false;
        NodeTuple last = mapping.getValue().getLast();
        return CHANNELS.equals(text(last.getKeyNode()))
                && last.getValueNode() instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()
                && sequence.getValue().stream().allMatch(TAKEN::equals);
    }

    private static String text(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    @Override
    protected void composeMappingChildren(List<NodeTuple> children, MappingNode node) {
        if (root == null) root = node;
        super.composeMappingChildren(children, node);
    }

    @Override
    protected Node composeKeyNode(MappingNode node) {
        Node key = super.composeKeyNode(node);
        if (node.equals(root)) rootKey = text(key);
        return key;
    }

    @Override
    protected Node composeSequenceNode(@Nullable String anchor) {
        boolean ofChannels = depth == ROOT && CHANNELS.equals(rootKey);
        if (!ofChannels) return super.composeSequenceNode(anchor);
        inChannels = true;
        Node sequence = super.composeSequenceNode(anchor);
        inChannels = false;
        return sequence;
    }

    /** What has an anchor may be meant again further down, so it stays. */
    @Override
    protected Node composeMappingNode(@Nullable String anchor) {
        depth++;
        Node node = super.composeMappingNode(anchor);
        boolean isChannel = inChannels && depth == ITEM && anchor == null;
        depth--;
        MappingNode before = root;
        return isChannel && before != null && channels.take(node, before) ? TAKEN : node;
    }
}
