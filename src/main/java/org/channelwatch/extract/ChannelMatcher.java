package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.channel.ChannelKind;
import org.channelwatch.extract.lexicon.Nouns;
import org.channelwatch.extract.name.Persons;
import org.channelwatch.extract.party.Party;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells which channel of a catalog two parties used, by the parties and the words for the medium. */
public final class ChannelMatcher {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, List<Declaration>> byActor = new HashMap<>();
    /** Of actors that are no persons. */
    private final Map<String, List<Declaration>> byCountry = new HashMap<>();

    public ChannelMatcher(Catalog catalog) {
        for (Actor actor : catalog.actors()) {
            actors.put(actor.id(), actor);
            if (Persons.isPerson(actor)) persons.add(actor.id());
        }
        for (Declaration channel : catalog.channels()) {
            var countries = new HashSet<String>();
            for (String id : channel.parties()) {
                add(byActor, id, channel);
                String country = country(id);
                if (country != null && countries.add(country)) add(byCountry, country, channel);
            }
        }
    }

    private static void add(Map<String, List<Declaration>> index, String key, Declaration channel) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(channel);
    }

    /** The channels of an actor, in the order of the catalog. */
    public List<Declaration> channelsOf(String actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    /**
     * A channel that was found.
     *
     * @param inferred whether the words do not name this very channel, and it is the only one that can be meant
     */
    public record Match(Declaration channel, boolean inferred) {}

    /**
     * The channel of two actors; null where the catalog has none for it, or cannot tell between several.
     *
     * @param parties ids of two actors
     * @param words those for the medium, such as {@code hotline}; may be empty
     */
    public @Nullable Match match(Set<String> parties, String words) {
        if (parties.size() != 2) return null;
        List<Party> sides = new ArrayList<>();
        for (String id : parties) {
            Actor actor = actors.get(id);
            if (actor == null) return null;
            sides.add(new Party(id, actor.country(), persons.contains(id)));
        }
        boolean line = isLine(words);
        return match(sides.get(0), sides.get(1), line, words);
    }

    private boolean isLine(String words) {
        Tokens tokens = Tokens.of(words);
        if (words.equalsIgnoreCase("line")) return true;
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Nouns.Noun> noun = Nouns.ALL.at(tokens, i, tokens.size());
            if (noun != null && noun.value().type() == Nouns.Sense.LINE) return true;
        }
        return false;
    }

    @Nullable
    Match match(Party first, @Nullable Party second, boolean line, String words) {
        if (second == null) return onlyOneOf(first, words);
        Match named = choose(of(first, second, true, !line), true, words);
        if (named != null && !named.inferred() && !line) return named;
        Match exact = choose(of(first, second, true, line), line, words);
        if (exact != null || first.person() || second.person()) return exact;
        Match ofCountries = choose(of(first, second, false, line), line, words);
        return ofCountries == null ? null : new Match(ofCountries.channel(), true);
    }

    /** The only standing line of a party that the words name. */
    private @Nullable Match onlyOneOf(Party party, String words) {
        Declaration only = null;
        for (boolean exact : new boolean[] {true, false}) {
            for (Declaration channel : candidates(party, exact)) {
                if (channel.kind() != ChannelKind.HOTLINE || longestCue(channel, words) == 0) continue;
                if (only != null && !only.id().equals(channel.id())) return null;
                only = channel;
            }
        }
        return only == null ? null : new Match(only, true);
    }

    private List<Declaration> of(Party first, Party second, boolean exact, boolean line) {
        List<Declaration> found = new ArrayList<>();
        for (Declaration channel : candidates(first, exact)) {
            if ((channel.kind() == ChannelKind.HOTLINE) != line) continue;
            String a = channel.parties().get(0);
            String b = channel.parties().get(1);
            if ((is(a, first, exact) && is(b, second, exact)) || (is(a, second, exact) && is(b, first, exact)))
                found.add(channel);
        }
        return found;
    }

    /** The channels of a party, or of its country. */
    private List<Declaration> candidates(Party party, boolean exact) {
        String key = exact ? party.actor() : party.country();
        return key == null ? List.of() : (exact ? byActor : byCountry).getOrDefault(key, List.of());
    }

    private boolean is(String id, Party party, boolean exact) {
        String own = exact ? id : country(id);
        return own != null && own.equals(exact ? party.actor() : party.country());
    }

    /** The country of an actor that is no person. */
    private @Nullable String country(String id) {
        Actor actor = actors.get(id);
        return actor == null || persons.contains(id) ? null : actor.country();
    }

    private static @Nullable Match choose(List<Declaration> candidates, boolean line, String words) {
        Declaration best = null;
        int longest = 0;
        for (Declaration channel : candidates) {
            int length = longestCue(channel, words);
            if (length > longest) {
                best = channel;
                longest = length;
            }
        }
        if (best != null) return new Match(best, false);
        List<Declaration> plain = candidates.stream()
                .filter(channel -> channel.cues().isEmpty() || line)
                .toList();
        return plain.size() == 1 ? new Match(plain.getFirst(), line) : null;
    }

    private static int longestCue(Declaration channel, String words) {
        String padded = " " + String.join(" ", Tokens.words(words)) + " ";
        int longest = 0;
        for (String cue : channel.cues()) {
            String folded = " " + String.join(" ", Tokens.words(cue)) + " ";
            if (padded.contains(folded)) longest = Math.max(longest, folded.length());
        }
        return longest;
    }

    /** Those of the parties who are persons with offices in the catalog and held none of them on the day. */
    public Set<String> outOfOffice(Set<String> parties, LocalDate day) {
        Set<String> out = new TreeSet<>();
        for (String id : parties) {
            Actor actor = actors.get(id);
            if (actor == null || actor.roles().isEmpty()) continue;
            if (actor.roles().stream().noneMatch(role -> role.heldOn(day))) out.add(id);
        }
        return out;
    }
}
