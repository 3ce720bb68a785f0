package org.channelwatch.extract.act;

import java.util.List;
import java.util.Set;
import org.channelwatch.extract.lexicon.Modality;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.lexicon.Nouns.Noun;
import org.channelwatch.extract.lexicon.PastTenses;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.NounParties;
import org.channelwatch.extract.noun.Places;
import org.channelwatch.extract.party.Discourse;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.text.DateWords;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the noun with which a verb does something: {@code cut all [communication lines]}, {@code halted work at its [embassy]}. */
final class ActObjects {
    private static final Set<String> BEFORE_TALKS = Words.of("before talks");
    private static final Set<String> ANSWERING = Words.of("answering");
    private static final Set<String> PEOPLE = Words.of("people of a state");
    private static final Set<String> WORK = Words.of("work");
    private static final Set<String> TRADES = Words.of("trades");
    private static final List<String> ADJECTIVE_ENDINGS = List.of("al", "ed", "ic", "ly", "ous", "ary", "less", "ful");
    private static final Set<String> CALLING = Words.of("calling something so");
    private static final Set<String> FUTURE = Words.of("future auxiliaries");
    private static final int REACH = 9;
    private static final int ASIDE = 6;
    /** How much further a quotation mark lets it reach: {@code received a "warm", "very nice" letter}. */
    private static final int QUOTED = 2;

    private static final int FAR = 20;
    /** Sentences behind which "it" is the line no more. */
    private static final int FRESH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final NounParties nouns;

    ActObjects(Scene scene, NounParties nouns) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.nouns = nouns;
    }

    /** The noun behind a verb that ends before the token; null where the words lead to something else. */
    Phrases.@Nullable Match<Noun> of(int after) {
        Phrases.Match<Noun> those = those(after);
        if (those == null) those = lineBefore(after);
        if (those != null) return those;
        int from = behindAside(after);
        int limit = Math.min(from + REACH, scene.sentence().to());
        for (int at = from; at < limit; at++) {
            if (tokens.is(at, "\""))
                limit = Math.min(limit + QUOTED, scene.sentence().to());
            Phrases.Match<Noun> noun = scene.nounAt(at);
            Mention mention = scene.groups().startingAt(at);
            if (mention != null && noun != null && noun.to() >= mention.to())
                mention = null; // "a representative office"
            if (noun != null && isOfTrade(noun)) return null;
            boolean sent = mention != null && mention.type() == Referent.HOME && isOutOf(mention.to());
            if (mention != null && (sent || isOurs(mention) || isAttribute(mention))) {
                at = mention.to() - 1;
                continue;
            }
            Phrases.Match<Noun> embassy = mention == null ? null : embassyAtWork(mention);
            if (embassy != null) return embassy;
            if (mention != null && mention.type() != Referent.ADJECTIVE && !isOfBoth(mention)) return null;
            if (mention != null) {
                at = mention.to() - 1;
                continue;
            }
            if (noun != null && !isPart(noun)) return nouns.lastOfCompound(noun);
            if (at == after && (isDemonstrative(at) || isMoreThan(at))) continue;
            if (isBarrier(at) || (at > after && isOfDeed(at))) return null;
        }
        return null;
    }

    /** {@code keeps its ties with W and cuts [those] with Y}: the noun that was named before; null where it is no such word. */
    private Phrases.@Nullable Match<Noun> those(int at) {
        boolean with = tokens.is(at + 1, "with") || tokens.is(at + 1, "to");
        if (!with || !tokens.is(at, "those")) return null;
        for (int before = at - 1; before > Math.max(scene.sentence().from(), at - FAR); before--) {
            Phrases.Match<Noun> noun = Nouns.ALL.at(tokens, before, at);
            boolean part = noun != null && Nouns.ALL.at(tokens, before - 1, at) != null; // "[diplomatic] ties"
            if (noun == null || part) continue;
            return noun.value().isStanding() ? new Phrases.Match<>(at, at + 1, noun.values()) : null;
        }
        return null;
    }

    /** {@code Is the line with Y up? – We established [it] in May}: the line of which the text has just told; null where it told of none. */
    private Phrases.@Nullable Match<Noun> lineBefore(int it) {
        Discourse.Line line = tokens.is(it, "it") && isOpenedOrShut(it - 1)
                ? scene.discourse().line()
                : null;
        boolean fresh = line != null && scene.sentence().number() <= line.sentence() + FRESH;
        boolean ends = it + 1 >= scene.sentence().to()
                || tokens.isMark(it + 1)
                || tokens.isPreposition(it + 1)
                || scene.timing().dates().beginsAt(it + 1);
        return line == null || !fresh || !ends ? null : new Phrases.Match<>(it, it + 1, List.of(line.noun()));
    }

    /** {@code [cut] it}; not {@code [used] it}. */
    private boolean isOpenedOrShut(int at) {
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        return verb != null
                && switch (verb.value().verb().type()) {
                    case OPEN, RESTORE, SUSPEND, KILL -> true;
                    default -> false;
                };
    }

    /** {@code suspended the work of [the X embassy] in W}: the embassy; null where the mention is none, or nothing is said of its work. */
    private Phrases.@Nullable Match<Noun> embassyAtWork(Mention mention) {
        int of = mention.from() - 1;
        boolean work = (tokens.is(of, "of") || tokens.is(of, "at")) && isWork(tokens.word(of - 1));
        Phrases.Match<Noun> embassy = work ? scene.nounAt(mention.to() - 1) : null;
        return embassy != null && Places.isEmbassy(embassy) ? embassy : null;
    }

    /** {@code the inter-Korean line}, {@code an X-Y Council meeting}. */
    private boolean isOfBoth(Mention mention) {
        if (mention.type() != Referent.STATES) return false;
        boolean body = mention.actors().size() > 1 && scene.nounAt(mention.to()) != null;
        return body || mention.country() != null;
    }

    /** {@code have had, from the ministry, [talks]}: the token behind the second comma; the same token where there is no aside. */
    private int behindAside(int after) {
        if (tokens.is(after, "what")) return behindCalled(after);
        if (!tokens.is(after, ",")) return after;
        for (int at = after + 1; at < Math.min(after + REACH, scene.sentence().to()); at++) {
            if (tokens.is(at, ",")) return at + 1;
            if (FunctionWords.isStop(tokens.word(at)) || tokens.is(at, "and")) return after;
        }
        return after;
    }

    /** {@code had what I would call a useful [talk]}, {@code what we think was a useful [talk]}: the token behind what is only said of it. */
    private int behindCalled(int what) {
        for (int at = what + 1; at < Math.min(what + ASIDE, scene.sentence().to()); at++) {
            String word = tokens.word(at);
            if (CALLING.contains(word)) return tokens.is(at + 1, "as") ? at + 2 : at + 1;
            if (PastTenses.isWas(word)) return at + 1;
        }
        return what;
    }

    /** {@code agreed to further talks}, not {@code agreed to explore talks}: whether the words at the token begin to name the noun. */
    boolean isNear(int at) {
        boolean plain =
                BEFORE_TALKS.contains(tokens.word(at)) || isAdjective(tokens.word(at)) || scene.nounAt(at) != null;
        return plain || isMediated(at);
    }

    /** {@code [agreed to] W-mediated talks}. */
    private boolean isMediated(int at) {
        Mention mediator = scene.groups().startingAt(at);
        int behind = mediator == null ? at : mediator.to();
        return mediator != null && tokens.isHyphenated(behind) && PastTenses.isRegular(tokens.word(behind));
    }

    /** {@code limited}, {@code weekly}, {@code diplomatic}: by its ending, which verbs seldom have. */
    private static boolean isAdjective(String word) {
        if (word.length() < 5 || word.equals("reveal") || word.equals("appeal")) return false;
        return ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** {@code establishes a civil aviation relationship}: no ties of states. */
    private boolean isOfTrade(Phrases.Match<Noun> noun) {
        return tokens.word(noun.from()).startsWith("relationship") && TRADES.contains(tokens.word(noun.from() - 1));
    }

    /** {@code suspended its participation in the talks}: the talks are meant. */
    private boolean isPart(Phrases.Match<Noun> noun) {
        boolean part = tokens.is(noun.from(), "participation") || tokens.is(noun.from(), "attendance");
        return part && isInto(noun.to()) && scene.groups().startingAt(noun.to() + 1) == null;
    }

    /** {@code had [over] sixty calls}. */
    private boolean isMoreThan(int at) {
        return tokens.is(at, "over") && DateWords.number(tokens, at + 1) > 1;
    }

    /** {@code conveyed that same message}. */
    private boolean isDemonstrative(int at) {
        if (!tokens.is(at, "that")) return false;
        int limit = scene.sentence().to();
        return Nouns.ALL.at(tokens, at + 1, limit) != null || Nouns.ALL.at(tokens, at + 2, limit) != null;
    }

    private boolean isBarrier(int at) {
        if (isOutOf(at) || isChance(at)) return false;
        if (isInto(at) && isWork(tokens.word(at - 1))) return false; // "participation in talks": nobody is in talks
        if (tokens.is(at, "than") && tokens.is(at - 1, "more")) return false; // "more than an hour of talks"
        boolean other = scene.isVerbAt(at) && !isAttribute(at) && !tokens.isHyphenated(at); // "X-mediated talks"
        String word = tokens.word(at);
        if (other || FunctionWords.isStop(word) || isAnswering(word) || FUTURE.contains(word)) return true;
        if (word.equals("of")) return isOfWhatIsWished(at);
        if (tokens.isWithinWord(at)) return false;
        return FunctionWords.isPreposition(word)
                || word.equals("not")
                || word.equals("ahead")
                || word.equals("despite")
                || word.equals("since")
                || word.equals("following")
                || word.equals("during")
                || word.equals("be")
                || word.equals("been");
    }

    /** {@code had high hopes of the talks}: not had the talks. */
    private boolean isOfWhatIsWished(int of) {
        Phrases.Match<Modality> before =
                Modality.endingAt(tokens, of, scene.sentence().from());
        return before != null && Modality.isUnreal(before.value());
    }

    /** {@code announced the suspension [of] talks}: no talks. */
    private boolean isOfDeed(int of) {
        Phrases.Match<Inflected> deed = tokens.is(of, "of") ? Verbs.ALL.at(tokens, of - 1, of) : null;
        return deed != null && deed.values().stream().anyMatch(verb -> verb.form() == Verbs.Form.NOMINAL);
    }

    /** {@code will have an opportunity [for] a meeting}. */
    private boolean isChance(int at) {
        boolean chance = tokens.is(at - 1, "opportunity") || tokens.is(at - 1, "chance");
        return chance && tokens.is(at, "for");
    }

    /** {@code withdrew its delegation [from] talks}, {@code pulled its negotiators [out of] the talks}. */
    private boolean isOutOf(int at) {
        int out = tokens.is(at, "of") && tokens.is(at - 1, "out") ? at - 1 : at;
        boolean from = tokens.is(out, "from") || tokens.is(out, "out");
        return from && PEOPLE.contains(tokens.word(out - 1));
    }

    private boolean isInto(int at) {
        return tokens.is(at, "in") || tokens.is(at, "at");
    }

    /** {@code participation in talks}, {@code operations at its embassy}. */
    private static boolean isWork(String word) {
        return WORK.contains(word);
    }

    /** {@code stopped answering calls}: the calls went on. */
    private static boolean isAnswering(String word) {
        return ANSWERING.contains(word);
    }

    /** {@code opened [our] new embassy}. */
    private boolean isOurs(Mention mention) {
        return mention.type() == Referent.SPEAKER
                && tokens.is(mention.from(), "our")
                && mention.to() == mention.from() + 1;
    }

    /** {@code her first foreign leader call}, {@code a Kremlin meeting}. */
    private boolean isAttribute(Mention office) {
        boolean place = office.type() == Referent.STATE && FunctionWords.isIndefinite(tokens.word(office.from() - 1));
        if (place) return scene.nounAt(office.to()) != null;
        boolean nobody = office.type() == Referent.OFFICE
                && office.actors().isEmpty()
                && office.country() == null
                && !tokens.isCapital(office.from());
        return nobody && scene.nounAt(office.to()) != null;
    }

    private boolean isAttribute(int at) {
        Phrases.Match<Inflected> verb = scene.verbAt(at);
        return verb != null && Verbs.isAttribute(tokens, verb, scene.sentence().to());
    }
}
