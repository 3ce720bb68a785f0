package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Form;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.SentAway;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.silence.Silences;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads what becomes of the ambassador of a state that is named with him: {@code X told Y's ambassador to leave}, {@code Y's ambassador to
 * X was recalled}, {@code Y's ambassador returned to Lima}.
 */
public final class EnvoyMoves {
    private static final Set<String> AMBASSADORS = Words.of("ambassadors");
    private static final Set<String> ORDERING = Words.of("ordering envoys");
    private static final Set<String> THROWING = Words.of("throwing out");
    private static final Set<String> SENT = Words.of("sent away");
    private static final Set<String> STAFF = Words.of("staff of an envoy");
    private static final int LONGEST_ASIDE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Deeds deeds;
    private final EnvoyPosts posts;
    private final EnvoyReturns returns;

    public EnvoyMoves(Scene scene, Silences silences) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.deeds = new Deeds(scene, silences);
        this.posts = new EnvoyPosts(scene);
        this.returns = new EnvoyReturns(scene, deeds, posts);
    }

    /** Reads on before and behind the mention, where it is one of an ambassador. */
    public void read(Mention envoy) {
        if (envoy.country() == null || !isAmbassador(envoy)) return;
        Party home = scene.discourse().cast().state(envoy.country());
        int behind = behindStaff(behindAside(posts.behind(envoy.to()), isNamed(envoy)));
        int verb = verbBefore(envoy.from());
        if (verb >= 0 && (isThrown(verb, envoy) || SentAway.isAt(scene, behind))) {
            sentAway(verb, home, behind);
            return;
        }
        int suffered = verbBehind(behind);
        if (suffered >= 0 && isSuffered(suffered)) moved(envoy, home, suffered);
        else if (suffered >= 0) returns.read(envoy, home, suffered);
    }

    /** {@code X [told] Y's ambassador to leave}: by the subject of the verb. */
    private void sentAway(int verb, Party home, int behind) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb);
        Group subject = scene.doers().nearest(group.from());
        List<Party> senders = subject == null ? List.of() : scene.parties(subject, List.of());
        if (subject == null || senders.size() != 1) return;
        Party sender = scene.discourse().cast().stateOf(senders.getFirst());
        if (sender.isSameSideAs(home)) return;
        Modality modality = Conditions.before(scene, subject.from(), group.modality());
        tell(new Pair(sender, home), group, modality, verb, behind);
    }

    /** {@code Y's ambassador to X was [recalled]}: X, or who else the sentence names. */
    private void moved(Mention envoy, Party home, int verb) {
        Party other = posts.other(envoy, home, verb);
        if (other == null) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), verb, Form.PARTICIPLE);
        Modality modality = Conditions.before(scene, envoy.from(), group.modality());
        tell(new Pair(home, other), group, modality, verb, verb + 1);
    }

    private void tell(Pair pair, VerbGroup group, @Nullable Modality modality, int verb, int end) {
        String rule = tokens.word(verb) + ":envoy";
        deeds.tell(
                pair,
                new Deeds.Act(EvidenceKind.SUSPENDED, Ambassadors.AMBASSADOR, group, modality, verb, end, false, rule));
    }

    private boolean isAmbassador(Mention envoy) {
        boolean office =
                envoy.type() == Referent.OFFICE || envoy.type() == Referent.STRANGER || envoy.type() == Referent.STATE;
        for (int at = envoy.from(); office && at < envoy.to(); at++)
            if (AMBASSADORS.contains(tokens.word(at))) return true;
        return false;
    }

    /** {@code [ordered] Y's ambassador}, {@code [kicked] out Y's ambassador}; -1 where no such verb stands there. */
    private int verbBefore(int envoy) {
        int at = tokens.is(envoy - 1, "the") ? envoy - 2 : envoy - 1;
        if (tokens.is(at, "out") || tokens.is(at, "home")) at--;
        String word = tokens.word(at);
        return ORDERING.contains(word) || THROWING.contains(word) ? at : -1;
    }

    /** {@code kicked out Y's ambassador}, {@code expelled the ambassador of Y}. */
    private boolean isThrown(int verb, Mention envoy) {
        boolean out = tokens.is(verb + 1, "out") || tokens.is(verb + 1, "home");
        boolean of = tokens.word(verb).startsWith("expel") && tokens.is(envoy.to() - 2, "of");
        return of || (out && !tokens.is(verb, "asked"));
    }

    /** {@code was [recalled]}, {@code has been [ordered] to leave}. */
    private boolean isSuffered(int verb) {
        if (!Verbs.isBe(tokens.word(verb - 1)) && !Modality.isAdverb(tokens.word(verb - 1))) return false;
        String word = tokens.word(verb);
        if (SENT.contains(word)) return true;
        boolean back = tokens.is(verb + 1, "home") || tokens.is(verb + 1, "back");
        if (back && (word.equals("called") || word.equals("summoned") || word.equals("brought"))) return true;
        return ORDERING.contains(word) && SentAway.isAt(scene, verb + 1);
    }

    /** {@code [the ambassador] was on Monday [expelled]}: behind auxiliaries, adverbs and dates; -1 where something else follows. */
    private int verbBehind(int from) {
        int at = from;
        while (at < scene.sentence().to()) {
            String word = tokens.word(at);
            int dated = scene.timing().dates().behind(at);
            if (dated > at) at = dated;
            else if (word.equals("since") && scene.timing().dates().beginsAt(at + 1)) at++;
            else if (Verbs.isAuxiliary(word) || Modality.isAdverb(word) || word.equals("not")) at++;
            else return tokens.isMark(at) ? -1 : at;
        }
        return -1;
    }

    /** {@code the ambassador, John Doe}. */
    private boolean isNamed(Mention envoy) {
        return tokens.hasWord(",", envoy.from(), envoy.to());
    }

    /** {@code the ambassador [and all of his staff]}: the token behind; the same token where nobody is sent with him. */
    private int behindStaff(int from) {
        if (!tokens.is(from, "and")) return from;
        for (int at = from + 1;
                at < Math.min(from + LONGEST_ASIDE, scene.sentence().to());
                at++) {
            if (STAFF.contains(tokens.word(at))) return at + 1;
            if (tokens.isMark(at) || scene.groups().startingAt(at) != null) return from;
        }
        return from;
    }

    /** {@code the ambassador[, John Doe,]}: the token behind. */
    private int behindAside(int from, boolean named) {
        if (!tokens.is(from, ",")) return from;
        if (named) return from + 1;
        for (int at = from + 1;
                at < Math.min(from + LONGEST_ASIDE, scene.sentence().to());
                at++) if (tokens.is(at, ",")) return at + 1;
        return from;
    }
}
