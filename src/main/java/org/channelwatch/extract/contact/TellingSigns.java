package org.channelwatch.extract.contact;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.channelwatch.extract.verb.VerbGroup.Tense;

/** Knows by who the two are, and by the words around, that one told the other something, and not the public. */
final class TellingSigns {
    private static final Set<String> OFFICIALS = Words.of("officials");
    private static final Set<String> TO_THE_FACE = Words.of("told to the face");
    private static final int NEAR = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Manners manners;

    TellingSigns(Scene scene, Manners manners) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.manners = manners;
    }

    /** {@code told Y in Lima on Friday}, {@code tells Y that}: of two persons it is news of that day. */
    boolean isNews(Telling telling) {
        int behind = telling.told().to();
        boolean toHim =
                isBriefing() && isPersonal(telling.teller()) && isPersonal(telling.told()) && manners.isPlaced(behind);
        return (isOfPersons(telling) || toHim)
                && isOfFact(telling)
                && (manners.isPlaced(behind)
                        || manners.isNews(behind)
                        || (telling.isPast()
                                && manners.isQuoted(telling.teller().from(), behind)))
                && !isInPublic(telling);
    }

    /** {@code told Y on their call}, {@code Our Secretary told Y}, as a government tells: it knows of their talks. */
    boolean isInTalks(Telling telling) {
        boolean there = isPersonal(telling.teller())
                && isPersonal(telling.told())
                && isBriefing()
                && manners.isInTalks(telling.told().to());
        return there || (isOfPersons(telling) && isOfFact(telling) && isOfOwn(telling) && !isInPublic(telling));
    }

    /** {@code Y told me}, {@code as I told Y}: who says so was there. */
    boolean isOfMe(Telling telling) {
        int behind = telling.told().to();
        boolean me = (telling.told().first().type() == Referent.I || isYou(telling.told()))
                && (isOfPersons(telling.teller()) || telling.teller().first().type() == Referent.PRONOUN)
                && !tokens.is(behind, "nothing")
                && !scene.sentence().question();
        return (me || isByMe(telling)) && !manners.isInPublic(behind);
    }

    /** {@code X briefed Y on his trip}: nobody does so in public. */
    boolean isBriefed(Telling telling) {
        int behind = telling.told().to();
        boolean on = tokens.is(behind, "on") || tokens.is(behind, "about");
        return telling.verb().equals("brief")
                && on
                && !telling.group().passive()
                && isOfPersons(telling.told())
                && isPersonal(telling.teller());
    }

    /** {@code told Y by phone}, {@code asked Y face to face}, {@code personally asked Y}. */
    boolean isCalled(Telling telling) {
        int behind = telling.told().to();
        return isPersonal(telling.teller())
                && isPersonal(telling.told())
                && (manners.isByPhone(behind) || manners.isInPerson(behind) || isPersonally(telling));
    }

    private boolean isPersonally(Telling telling) {
        int before = telling.match().from() - 1;
        boolean own = tokens.is(before, "personally") || tokens.is(before, "privately");
        return own && !isInPublic(telling);
    }

    /** {@code notified Y}, {@code we have conveyed to Y}, {@code told Y through the embassy of Z}: that is not done in public. */
    boolean isDirect(Telling telling) {
        return isOwnMessage(
                        telling.verb(),
                        telling.teller(),
                        telling.match().from(),
                        telling.told().to())
                || (telling.isPast() && isNotice(telling.verb(), telling.teller(), telling.told()))
                || isToOfficials(telling.verb(), telling.told())
                || manners.isPassedOn(telling.told().to());
    }

    private boolean isOfPersons(Telling telling) {
        return isOfPersons(telling.told())
                && (isOfPersons(telling.teller()) || (telling.isPast() && isPersonal(telling.teller())));
    }

    private boolean isOfFact(Telling telling) {
        return telling.verb().equals("tell")
                || ((telling.isPast() || isBriefing()) && TO_THE_FACE.contains(telling.verb()));
    }

    private boolean isInPublic(Telling telling) {
        return manners.isInPublic(telling.told().to())
                || manners.isInPublicBefore(telling.teller().from());
    }

    /** Whether a government tells what its own people have said. */
    private boolean isBriefing() {
        return scene.sentence().spoken() && scene.discourse().own().country() != null;
    }

    /** {@code Our Secretary told Y}, as a spokesman says of what his own people did. */
    private boolean isOfOwn(Telling telling) {
        Party own = scene.discourse().own().party();
        Tense tense = telling.group().tense();
        return own != null
                && isBriefing()
                && (tense == Tense.PAST || tense == Tense.PERFECT)
                && !scene.sentence().question()
                && scene.parties(telling.teller(), List.of()).stream().allMatch(own::isSameSideAs);
    }

    /** {@code As I told President Y}, as a president or a minister says. */
    private boolean isByMe(Telling telling) {
        boolean self = telling.teller().first().type() == Referent.I && isOfPersons(telling.teller());
        boolean tells = telling.verb().equals("tell") && telling.inflected().form() != Verbs.Form.PRESENT;
        return self && tells && isOfPersons(telling.told()) && !scene.sentence().question();
    }

    /** {@code Y told you}, as somebody says to a president. */
    private boolean isYou(Group told) {
        return tokens.is(told.from(), "you") && scene.discourse().own().head() != null;
    }

    /** {@code told their counterparts}, {@code notified Y}: that is not done in public. */
    private boolean isToOfficials(String verb, Group told) {
        boolean named = told.first().country() != null && told.first().type() != Referent.PRONOUN;
        if (scene.sentence().spoken() || scene.discourse().own().isReadout() || !named) return false;
        return switch (verb) {
            case "inform", "notify" -> true;
            case "tell", "assure", "reassure", "brief", "alert", "warn" ->
                OFFICIALS.contains(tokens.word(told.to() - 1));
            default -> false;
        };
    }

    /** {@code We have conveyed to Y}, {@code we told them privately}: who speaks for a government knows that it was said to them. */
    private boolean isOwnMessage(String verb, Group teller, int from, int behind) {
        boolean ours = scene.sentence().spoken() && teller.first().type() == Referent.SPEAKER;
        if (!ours || scene.discourse().own().country() == null) return false;
        if (verb.startsWith("convey")) return true;
        for (int at = from - 2; at < Math.min(behind + NEAR, scene.sentence().to()); at++)
            if (tokens.is(at, "directly") || tokens.is(at, "privately")) return true;
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

    /** Also of a person who says "I". */
    private boolean isOfPersons(Group group) {
        boolean self = group.members().size() == 1
                && group.first().type() == Referent.I
                && scene.parties(group, List.of()).stream().allMatch(Party::person);
        return self
                || group.members().stream()
                        .allMatch(member -> member.type() == Referent.PERSON || member.type() == Referent.OFFICE);
    }

    /** Also "he" and "her". */
    private boolean isPersonal(Group group) {
        return isOfPersons(group) || group.first().type() == Referent.PRONOUN;
    }
}
