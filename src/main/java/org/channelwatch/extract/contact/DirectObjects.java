package org.channelwatch.extract.contact;

import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Verb;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;

/** Tells a party that follows a verb of contact from one of whom the verb says something else: {@code called Y a liar}, {@code joined Y in urging}. */
final class DirectObjects {
    private static final Set<String> PEOPLE = Words.of("people of a state");
    private static final Set<String> AFTER_CALLED = Words.of("behind whom one calls");

    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;

    DirectObjects(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Whether the verb says something else of those who follow it than that they were in contact. */
    boolean isOtherwise(Verb verb, Group direct) {
        boolean distant = verb.base().equals("work with") && !(isPeople(direct) || isPeopleOf(direct));
        boolean any = verb.base().equals("see") && FunctionWords.isIndefinite(tokens.word(direct.from()));
        return any || distant || isGivenName(verb, direct) || isGreeted(verb, direct) || isExhorted(verb, direct);
    }

    /** {@code called on Y to resign}, {@code called on Y for help}, {@code has called on Y}; not {@code called on Y in Lima}. */
    private boolean isExhorted(Verb verb, Group group) {
        if (!verb.base().equals("call on")) return false;
        if (isRepeated(group) && !isThere(group.to())) return true;
        for (int at = group.to(); at < scene.sentence().to(); at++) {
            String word = tokens.word(at);
            if (word.equals("to") || word.equals("for") || word.equals("not")) return true;
            if (at > group.to() && scene.isVerbAt(at)) return false;
        }
        return false;
    }

    /** {@code has called on Y}, {@code called on Y again}: more often so one tells of an appeal than of a visit. */
    private boolean isRepeated(Group group) {
        if (tokens.is(group.to(), "again")) return true;
        int call = group.from() - 1;
        while (call > group.from() - NEAR && !tokens.word(call).startsWith("call")) call--;
        int has = Modality.isAdverb(tokens.word(call - 1)) ? call - 2 : call - 1;
        return Verbs.isHave(tokens.word(has)) || tokens.is(has, "'s");
    }

    /** {@code called on Y in Lima}, {@code at his house}, {@code on Monday}. */
    private boolean isThere(int behind) {
        boolean in = tokens.is(behind, "in") || tokens.is(behind, "at");
        boolean place = switch (tokens.word(behind + 1)) {
            case "his", "her", "their" -> true;
            default -> tokens.isCapital(behind + 1);
        };
        return scene.timing().dates().beginsAt(behind) || (in && place);
    }

    /** {@code works with X officials}. */
    private boolean isPeople(Group group) {
        return PEOPLE.contains(tokens.word(group.to() - 1));
    }

    /** {@code officials from X and Y}. */
    private boolean isPeopleOf(Group group) {
        return tokens.hasAny(PEOPLE, group.from(), group.first().from());
    }

    /** {@code welcomed Spain joining the pact}: only persons are received. */
    private boolean isGreeted(Verb verb, Group group) {
        if (!verb.links().contains("person")) return false;
        boolean person = switch (group.first().type()) {
            case PERSON, OFFICE, PRONOUN -> true;
            default -> isLeaders(group);
        };
        int behind = tokens.is(group.to(), "in") ? group.to() + 1 : group.to();
        return !person || tokens.word(behind).endsWith("ing"); // "joined X in urging"
    }

    /** {@code joined the leaders of X and Y}. */
    private boolean isLeaders(Group group) {
        for (int at = group.from(); at < group.first().from(); at++) {
            switch (tokens.word(at)) {
                case "leaders", "presidents", "ministers", "officials" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code called Putin a war criminal}, {@code saw Putin invade}. */
    private boolean isGivenName(Verb verb, Group group) {
        boolean seen = verb.base().equals("see");
        boolean as = tokens.is(group.to(), "as") && !tokens.is(group.to() + 1, "well");
        if (seen && as) return true;
        int behind = group.to();
        switch (tokens.word(behind)) {
            case "just", "here", "there" -> behind++; // "called X just a few days ago", "saw X here on Monday"
            default -> {}
        }
        boolean foremost = tokens.is(behind + 2, "foremost");
        if (tokens.is(behind, "first") && !foremost) behind++; // "called X first and asked"
        return (verb.base().equals("call") || seen)
                && !isAfterCalled(tokens.word(behind))
                && !scene.timing().dates().beginsAt(behind);
    }

    /** {@code called X on Monday}, {@code called X,}; also where the text ends. */
    private static boolean isAfterCalled(String word) {
        return word.isEmpty() || word.equals(",") || AFTER_CALLED.contains(word);
    }
}
