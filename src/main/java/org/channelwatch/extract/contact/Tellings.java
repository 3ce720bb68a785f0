package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.channel.EvidenceKind;
import org.channelwatch.channel.TimeSpan;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Verbs;
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
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Reads that one told another something where the words tell how or when: {@code X warned Y through the hotline}, {@code X told Y in
 * Lima on Friday that}. Without such words it may have been said in public.
 */
public final class Tellings {
    private static final Set<String> OFFICIALS = Words.of("officials");
    private static final Set<String> TO_THE_FACE = Words.of("told to the face");
    private static final int NEAR = 3;
    private static final int FAR = 7;

    private final Scene scene;
    private final Manners manners;
    private final LineTellings lines;

    public Tellings(Scene scene) {
        this.scene = scene;
        this.manners = new Manners(scene);
        this.lines = new LineTellings(scene);
    }

    /** Reads what the verb tells. */
    public void read(Phrases.Match<Inflected> match, Inflected inflected) {
        VerbGroup group = VerbGroup.of(scene.tokens(), scene.sentence(), match.from(), inflected.form());
        Group told = group.passive() ? agent(match.to()) : toldBehind(match.to());
        Group teller = scene.doers().of(group.from());
        boolean again = teller == null && scene.tokens().is(group.from() - 1, "it"); // "X said it had informed Y"
        if (again) teller = scene.doers().first(group.from() - 1);
        if (told == null && teller != null && scene.tokens().is(match.to(), "it")) lines.toldIt(match, group, teller);
        boolean eachOther = told != null && scene.tokens().is(told.from(), "each");
        boolean together = manners.isByPhone(told != null && eachOther ? told.to() : match.to())
                || isAgreedAtPlace(match, inflected);
        if (eachOther) told = null;
        if (told == null && teller != null && together) agreed(match, group, teller);
        if (told == null && teller != null && scene.tokens().is(match.to(), "with"))
            OwnAgreements.tell(scene, match, inflected, group, teller);
        if (teller == null || group.negated() || group.modality() != null) return;
        if (Conditions.ofVerb(scene, teller.from(), group) != null) return;
        if (told == null && group.passive()) lines.heard(match, group, teller);
        if (told == null || SentAway.isAt(scene, told.to())) return;
        if (group.passive() && isByOwnAide(teller, told)) return;
        Nouns.Noun line = scene.lines().behind(told.to());
        boolean past = group.tense() != VerbGroup.Tense.PRESENT;
        boolean persons = isOfPersons(told) && (isOfPersons(teller) || (past && isPersonal(teller)));
        boolean ofFact = inflected.verb().base().equals("tell")
                || ((past || isBriefing())
                        && TO_THE_FACE.contains(inflected.verb().base()));
        boolean toHim = isBriefing() && isPersonal(teller) && isPersonal(told) && manners.isPlaced(told.to());
        boolean said = (persons || toHim)
                && ofFact
                && (manners.isPlaced(told.to())
                        || manners.isNews(told.to())
                        || (past && manners.isQuoted(teller.from(), told.to())))
                && !manners.isInPublic(told.to())
                && !manners.isInPublicBefore(teller.from());
        boolean inTalks = isPersonal(teller) && isPersonal(told) && isBriefing() && manners.isInTalks(told.to());
        inTalks |= persons
                && ofFact
                && isOfOwn(teller, group)
                && !manners.isInPublic(told.to())
                && !manners.isInPublicBefore(teller.from());
        boolean near = manners.isByPhone(told.to()) || manners.isInPerson(told.to());
        boolean called = isPersonal(teller) && isPersonal(told) && near;
        boolean me = (told.first().type() == Referent.I || isYou(told))
                && (isOfPersons(teller) || teller.first().type() == Referent.PRONOUN)
                && !manners.isInPublic(told.to())
                && !scene.tokens().is(told.to(), "nothing")
                && !scene.sentence().question();
        me |= isByMe(teller, told, inflected) && !manners.isInPublic(told.to());
        boolean own = isOwnMessage(inflected.verb().base(), teller, match.from(), told.to());
        boolean noticed = past && isNotice(inflected.verb().base(), teller, told);
        boolean direct =
                called || own || noticed || isDirect(inflected.verb().base(), told) || manners.isPassedOn(told.to());
        if (line == null && !said && !direct && !me && !inTalks) return;
        boolean once = (me || inTalks) && scene.timing().dates().of(group.from(), match.from(), told.to()) == null;
        TimeSpan when = once
                ? scene.published().unknown()
                : scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), told.to(), group.tense());
        String rule = "told:" + inflected.verb().base();
        scene.takeForGranted(scene.sentence().question() && (inTalks || called || said) && isAskedWhat(teller.from()));
        for (Pair pair : scene.pairs(teller, told)) {
            if ((me || inTalks) && !pair.isOfPersons()) continue; // what a spokesman was told
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

    /** Whether a government tells what its own people have said. */
    private boolean isBriefing() {
        return scene.sentence().spoken() && scene.discourse().own().country() != null;
    }

    /** {@code Our Secretary told Y}, as a spokesman says of what his own people did. */
    private boolean isOfOwn(Group teller, VerbGroup group) {
        Party own = scene.discourse().own().party();
        boolean past = group.tense() == VerbGroup.Tense.PAST || group.tense() == VerbGroup.Tense.PERFECT;
        return own != null
                && isBriefing()
                && past
                && !scene.sentence().question()
                && scene.parties(teller, List.of()).stream().allMatch(own::isSameSideAs);
    }

    /** {@code What did [X tell Y on the call]?}, {@code How did X put it to Y}: that something was said is not asked. */
    private boolean isAskedWhat(int teller) {
        int did = scene.tokens().is(teller - 1, "the") ? teller - 2 : teller - 1;
        if (!scene.tokens().is(did, "did")) return false;
        for (int at = did - 1; at >= Math.max(scene.sentence().from(), did - NEAR); at--) {
            switch (scene.tokens().word(at)) {
                case "what", "how", "which", "why" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code As I told President Y}, as a president or a minister says. */
    private boolean isByMe(Group teller, Group told, Inflected inflected) {
        boolean self = teller.first().type() == Referent.I && isOfPersons(teller);
        boolean tells = inflected.verb().base().equals("tell") && inflected.form() != Verbs.Form.PRESENT;
        return self && tells && isOfPersons(told) && !scene.sentence().question();
    }

    /** {@code He was briefed by his aide}, as a government tells: he is its own, whoever was named before. */
    private boolean isByOwnAide(Group teller, Group told) {
        Party own = scene.discourse().own().party();
        return own != null
                && teller.first().type() == Referent.PRONOUN
                && scene.parties(told, List.of()).stream().anyMatch(own::isSameSideAs);
    }

    /** {@code Y told you}, as somebody says to a president. */
    private boolean isYou(Group told) {
        return scene.tokens().is(told.from(), "you") && scene.discourse().own().head() != null;
    }

    /** {@code X and Y agreed by phone}. */
    private void agreed(Phrases.Match<Inflected> match, VerbGroup group, Group both) {
        if (group.negated() || group.modality() != null || Conditions.before(scene, both.from(), null) != null) return;
        TimeSpan when =
                scene.timing().when(EvidenceKind.CONTACT, group.from(), match.from(), match.to(), group.tense());
        String rule = "told:" + match.values().getFirst().verb().base();
        for (Pair pair : scene.pairs(both, null))
            if ((areOfficials(both) || manners.isByPhone(match.to()))
                    && !scene.discourse().isTold(pair))
                scene.emit(pair, EvidenceKind.CONTACT, false, "", when, 0.8, rule);
    }

    /** {@code told Y}, {@code conveyed to Y}: there a capital is no place. */
    private @Nullable Group toldBehind(int at) {
        Group told = scene.rightOf(at);
        if (told == null && Ourselves.at(scene, at) != null) return Ourselves.at(scene, at);
        Mention place =
                told == null && scene.tokens().is(at - 1, "to") ? scene.groups().startingAt(at) : null;
        if (place == null || place.country() == null) return told;
        return Complements.groupOf(place.as(Referent.STATE));
    }

    /** {@code told their counterparts}, {@code notified Y}: that is not done in public. */
    private boolean isDirect(String verb, Group told) {
        boolean named = told.first().country() != null && told.first().type() != Referent.PRONOUN;
        if (scene.sentence().spoken() || scene.discourse().own().isReadout() || !named) return false;
        return switch (verb) {
            case "inform", "notify" -> true;
            case "tell", "assure", "reassure", "brief", "alert", "warn" ->
                OFFICIALS.contains(scene.tokens().word(told.to() - 1));
            default -> false;
        };
    }

    /** {@code We have conveyed to Y}, {@code we told them privately}: who speaks for a government knows that it was said to them. */
    private boolean isOwnMessage(String verb, Group teller, int from, int behind) {
        boolean ours = scene.sentence().spoken() && teller.first().type() == Referent.SPEAKER;
        if (!ours || scene.discourse().own().country() == null) return false;
        if (verb.startsWith("convey")) return true;
        for (int at = from - 2; at < Math.min(behind + NEAR, scene.sentence().to()); at++)
            if (scene.tokens().is(at, "directly") || scene.tokens().is(at, "privately")) return true;
        return false;
    }

    /** {@code They notified us}, {@code we informed Y}, as a government speaks: it was one of the two. */
    private boolean isNotice(String verb, Group teller, Group told) {
        boolean ours = teller.first().type() == Referent.SPEAKER || told.first().type() == Referent.SPEAKER;
        if (!ours || scene.sentence().asked() || scene.discourse().own().country() == null) return false;
        return switch (verb) {
            case "inform", "notify", "alert" -> true;
            default -> false;
        };
    }

    /** {@code was told [in advance of the strike] by Y}. */
    private @Nullable Group agent(int after) {
        for (int at = after; at < Math.min(after + FAR, scene.sentence().to()); at++) {
            if (scene.tokens().is(at, "by")) return scene.rightOf(at + 1);
            if (FunctionWords.isStop(scene.tokens().word(at)) || scene.tokens().is(at, ",")) return null;
        }
        return null;
    }

    /** Also of a person who says "I". */
    private boolean isOfPersons(Group group) {
        boolean self = group.members().size() == 1
                && group.first().type() == Referent.I
                && scene.parties(group, List.of()).stream().allMatch(Party::person);
        return self
                || group.members().stream()
                        .allMatch(member -> member.type() == Referent.PERSON || member.type() == Referent.OFFICE);
    }

    /** Persons, also those who are in no catalog. */
    private static boolean areOfficials(Group group) {
        return group.members().stream().allMatch(member -> switch (member.type()) {
            case PERSON, OFFICE, STRANGER -> true;
            default -> false;
        });
    }

    /** Also "he" and "her". */
    private boolean isPersonal(Group group) {
        return isOfPersons(group) || group.first().type() == Referent.PRONOUN;
    }

    /** {@code X and Y agreed in Arica on Monday}, {@code agreed on a plan in Arica}. */
    private boolean isAgreedAtPlace(Phrases.Match<Inflected> match, Inflected inflected) {
        if (!inflected.verb().base().equals("agree")) return false;
        for (int at = match.to();
                at < Math.min(match.to() + FAR, scene.sentence().to());
                at++) {
            String word = scene.tokens().word(at);
            if (word.equals("in") && scene.tokens().isCapital(at + 1))
                return !scene.timing().dates().beginsAt(at);
            if (FunctionWords.isStop(word) || word.equals("to") || word.equals(",")) return false;
        }
        return false;
    }
}
