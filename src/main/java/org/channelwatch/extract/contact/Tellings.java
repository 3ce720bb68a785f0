package org.channelwatch.extract.contact;

import java.util.List;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.SentAway;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Pair;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Conditions;
import org.channelwatch.extract.scene.Ourselves;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads that one told another something where the words tell how or when: {@code X warned Y through the hotline}, {@code X told Y in
 * Lima on Friday that}. Without such words it may have been said in public.
 */
public final class Tellings {
    private static final int NEAR = 3;
    private static final int FAR = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final Manners manners;
    private final TellingSigns signs;
    private final LineTellings lines;

    public Tellings(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.manners = new Manners(scene);
        this.signs = new TellingSigns(scene, manners);
        this.lines = new LineTellings(scene);
    }

    /** Reads what the verb tells. */
    public void read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        Group told = group.passive() ? agent(match.to()) : toldBehind(match.to());
        Group teller = scene.doers().of(group.from());
        boolean again = teller == null && tokens.is(group.from() - 1, "it"); // "X said it had informed Y"
        if (again) teller = scene.doers().first(group.from() - 1);
        if (told == null && teller != null && tokens.is(match.to(), "it")) lines.toldIt(match, group, teller);
        boolean eachOther = told != null && tokens.is(told.from(), "each");
        boolean together = manners.isByPhone(told != null && eachOther ? told.to() : match.to())
                || isAgreedAtPlace(match, inflected);
        if (eachOther) told = null;
        if (told == null && teller != null && together) agreed(match, group, teller);
        if (told == null && teller != null && tokens.is(match.to(), "with"))
            OwnAgreements.tell(scene, match, inflected, group, teller);
        if (teller == null || group.negated() || group.modality() != null) return;
        if (Conditions.ofVerb(scene, teller.from(), group) != null) return;
        if (told == null && group.passive()) lines.heard(match, group, teller);
        if (told == null || SentAway.isAt(scene, told.to())) return;
        if (group.passive() && isByOwnAide(teller, told)) return;
        tell(new Telling(match, inflected, group, teller, told));
    }

    /** {@code By telephone, X and Y agree to stop}: what they agree to is not yet, but they have talked. */
    public void agreedByPhone(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().startsWith("agree") || !manners.opensByPhone(match.from())) return;
        VerbGroup group = VerbGroup.of(tokens, scene.sentence(), match.from(), inflected.form());
        Group both = scene.doers().of(group.from());
        if (both != null) agreed(match, group, both);
    }

    private void tell(Telling telling) {
        VerbGroup group = telling.group();
        int verb = telling.match().from();
        int behind = telling.told().to();
        boolean deed = tokens.is(behind, "of") && tokens.word(behind + 1).endsWith("ing");
        Nouns.Noun line = deed ? null : scene.lines().over(behind); // not "accuses Y of ignoring calls on the hotline"
        boolean inTalks = signs.isInTalks(telling);
        boolean known = inTalks || signs.isOfMe(telling);
        boolean reported = inTalks || signs.isNews(telling) || signs.isCalled(telling) || signs.isBriefed(telling);
        if (line == null && !known && !reported && !signs.isDirect(telling)) return;
        boolean once = known && scene.timing().dates().of(group.from(), verb, behind) == null;
        TimeSpan when = once
                ? scene.published().unknown()
                : scene.timing().when(EvidenceKind.CONTACT, group.from(), verb, behind, group.tense());
        String rule = "told:" + telling.verb();
        scene.takeForGranted(scene.sentence().question()
                && reported
                && isAskedWhat(telling.teller().from()));
        for (Pair pair : scene.pairs(telling.teller(), telling.told())) {
            if (known && !pair.isOfPersons()) continue; // what a spokesman was told
            if (line == null && scene.discourse().isTold(pair)) continue;
            if (line == null) scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.7, rule);
            else
                scene.emit(
                        scene.discourse().cast().statesOf(pair),
                        EvidenceKind.CONTACT,
                        true,
                        line.name(),
                        when,
                        0.85,
                        rule);
        }
        scene.takeForGranted(false);
    }

    /** {@code What did [X tell Y on the call]?}, {@code How did X put it to Y}: that something was said is not asked. */
    private boolean isAskedWhat(int teller) {
        int did = tokens.is(teller - 1, "the") ? teller - 2 : teller - 1;
        if (!tokens.is(did, "did")) return false;
        for (int at = did - 1; at >= Math.max(scene.sentence().from(), did - NEAR); at--) {
            switch (tokens.word(at)) {
                case "what", "how", "which", "why" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code He was briefed by his aide}, as a government tells: he is its own, whoever was named before. */
    private boolean isByOwnAide(Group teller, Group told) {
        Party own = scene.discourse().own().party();
        return own != null
                && teller.first().type() == Referent.PRONOUN
                && scene.parties(told, List.of()).stream().anyMatch(own::isSameSideAs);
    }

    /** {@code X and Y agreed by phone}. */
    private void agreed(Phrases.Match<Inflected> match, VerbGroup group, Group both) {
        if (group.negated() || group.modality() != null || Conditions.before(scene, both.from(), null) != null) return;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), match.to(), group.tense());
        String rule = "told:" + match.value().verb().base();
        for (Pair pair : scene.pairs(both, null))
            if ((areOfficials(both) || manners.isByPhone(match.to()))
                    && !scene.discourse().isTold(pair))
                scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.8, rule);
    }

    /** {@code told Y}, {@code conveyed to Y}: there a capital is no place. */
    private @Nullable Group toldBehind(int at) {
        Group told = scene.rightOf(at);
        if (told == null && Ourselves.at(scene, at) != null) return Ourselves.at(scene, at);
        Mention place = told == null && tokens.is(at - 1, "to") ? scene.groups().startingAt(at) : null;
        if (place == null || place.country() == null) return told;
        return Complements.groupOf(place.as(Referent.STATE));
    }

    /** {@code was told [in advance of the strike] by Y}. */
    private @Nullable Group agent(int after) {
        for (int at = after; at < Math.min(after + FAR, scene.sentence().to()); at++) {
            if (tokens.is(at, "by")) return scene.rightOf(at + 1);
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, ",")) return null;
        }
        return null;
    }

    /** Persons, also those who are in no catalog. */
    private static boolean areOfficials(Group group) {
        return group.members().stream().allMatch(member -> switch (member.type()) {
            case PERSON, OFFICE, STRANGER -> true;
            default -> false;
        });
    }

    /** {@code X and Y agreed in Arica on Monday}, {@code agreed on a plan in Arica}. */
    private boolean isAgreedAtPlace(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().equals("agree")) return false;
        for (int at = match.to();
                at < Math.min(match.to() + FAR, scene.sentence().to());
                at++) {
            String word = tokens.word(at);
            if (word.equals("in") && tokens.isCapital(at + 1))
                return !scene.timing().dates().beginsAt(at);
            if (FunctionWords.isStop(word) || word.equals("to") || word.equals(",")) return false;
        }
        return false;
    }
}
