package org.channelwatch.extract.act;

import java.util.List;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.noun.Owners;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Event;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Sentence;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Reads that others do what was told of one just before: {@code X cut ties with Y. Z did the same}, {@code and W followed suit}. */
public final class Likewise {
    private static final int NEAR = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Owners owners;

    public Likewise(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.owners = new Owners(scene);
    }

    /** Reads what ends at the token: {@code did the [same]}, {@code followed [suit]}. */
    public void read(int at) {
        int verb = verbOf(at);
        Event last = verb < 0 ? null : lastTold();
        Party told = last != null && last.kind().isDeclaration() ? last.second() : null;
        if (last == null || told == null || isOfAnother(at + 1)) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb, formOf(tokens.word(verb)));
        Group subject = tokens.is(verb - 1, "'s") // "Z's done the same"
                ? owners.of(verb - 1)
                : scene.doers().of(group.from());
        if (subject == null || group.negated()) return;
        if (Conditions.ofVerb(scene, subject.from(), group) != null) return;
        TimeSpan when = scene.timing().when(last.kind(), group.from(), verb, at + 1, group.tense());
        Party other = scene.discourse().cast().stateOf(told);
        for (Party party : scene.parties(subject, List.of())) {
            Party own = scene.discourse().cast().stateOf(party);
            if (!own.isSameSideAs(other))
                scene.emit(new Pair(own, other), last.kind(), false, "", when, 0.8, "likewise");
        }
    }

    /** What this sentence has told last, or that before it. */
    private @Nullable Event lastTold() {
        List<Event> all = scene.events().all();
        if (all.isEmpty()) return null;
        Sentence before = scene.previous();
        String quote = all.getLast().quote();
        boolean near = scene.lastTold().isPresent() || quote.equals(tokens.slice(before.from(), before.to()));
        return near ? all.getLast() : null;
    }

    /** The verb of the turn that ends at the token; -1 where none does. */
    private int verbOf(int at) {
        return switch (tokens.word(at)) {
            case "same" -> tokens.is(at - 1, "the") && isDoing(tokens.word(at - NEAR)) ? at - NEAR : -1;
            case "suit" -> tokens.word(at - 1).startsWith("follow") ? at - 1 : -1;
            default -> -1;
        };
    }

    /** {@code did the same with Z}. */
    private boolean isOfAnother(int behind) {
        return switch (tokens.word(behind)) {
            case "with", "to", "for", "thing" -> true;
            default -> false;
        };
    }

    private static boolean isDoing(String word) {
        return word.equals("did") || word.equals("done") || word.equals("does") || word.equals("doing");
    }

    private static Verbs.Form formOf(String word) {
        return switch (word) {
            case "did", "followed" -> Verbs.Form.PAST;
            case "done" -> Verbs.Form.PARTICIPLE;
            case "doing", "following" -> Verbs.Form.GERUND;
            case "does", "follows" -> Verbs.Form.PRESENT;
            default -> Verbs.Form.BASE;
        };
    }
}
