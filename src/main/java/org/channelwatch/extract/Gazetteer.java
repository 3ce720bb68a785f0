package org.channelwatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.extract.CountryNames.Country;
import org.channelwatch.extract.Titles.Office;
import org.channelwatch.extract.Titles.Title;
import org.jspecify.annotations.Nullable;

/** The actors of a catalog, by every name under which a newspaper may print them, and by the offices they held. */
final class Gazetteer {
    private static final Set<String> SURNAME_FIRST = Set.of("CN", "TW", "HK", "KP", "KR", "VN", "KH");

    private final Phrases<Name> names = new Phrases<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Tenure>> tenures = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    /**
     * A name of an actor.
     *
     * @param surname whether it is only the surname, which counts after the whole name or a title
     * @param acronym whether it is written in capitals only
     */
    record Name(Actor actor, boolean surname, boolean acronym, boolean single) {}

    /** An office in the days in which the actor held it. */
    private record Tenure(Actor actor, Title title, Actor.Role role) {}

    Gazetteer(Catalog catalog) {
        for (Actor actor : catalog.actors()) {
            actors.put(actor.id(), actor);
            addName(actor, actor.name());
            actor.aliases().forEach(alias -> addName(actor, alias));
            if (isPerson(actor)) addPerson(actor);
            else if (actor.country() != null && isNamedAsCountry(actor))
                states.putIfAbsent(actor.country(), actor.id());
        }
    }

    static boolean isPerson(Actor actor) {
        return !actor.roles().isEmpty();
    }

    @Nullable
    Actor actor(String id) {
        return actors.get(id);
    }

    /** The actor that is the state itself; null where the catalog has at most its institutions. */
    @Nullable
    String stateOf(@Nullable String country) {
        return country == null ? null : states.get(country);
    }

    private static boolean isNamedAsCountry(Actor actor) {
        Tokens tokens = Tokens.of(actor.name());
        Phrases.Match<Country> match = CountryNames.ALL.at(tokens, 0, tokens.size());
        return match != null
                && match.to() == tokens.size()
                && match.values().getFirst().form() == CountryNames.Form.NAME
                && match.values().getFirst().code().equals(actor.country());
    }

    private void addName(Actor actor, String name) {
        boolean single = Tokens.words(name).size() == 1;
        names.add(name, new Name(actor, false, CountryNames.isAcronym(name), single));
    }

    private void addPerson(Actor actor) {
        List<String> words = Tokens.words(actor.name());
        if (words.size() > 1) {
            boolean first = actor.country() != null && SURNAME_FIRST.contains(actor.country());
            names.add(first ? words.getFirst() : words.getLast(), new Name(actor, true, false, true));
        }
        for (Actor.Role role : actor.roles()) {
            Title title = titleIn(role.title());
            if (title == null || actor.country() == null) continue;
            tenures.computeIfAbsent(actor.country(), c -> new ArrayList<>()).add(new Tenure(actor, title, role));
        }
    }

    private static @Nullable Title titleIn(String text) {
        Tokens tokens = Tokens.of(text);
        Title found = null;
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<Title> match = Titles.ALL.at(tokens, i, tokens.size());
            if (match == null) continue;
            Title title = match.values().getFirst();
            if (found == null || title.office().isUnique()) found = title;
            if (title.office().isUnique()) return title;
            i = match.to() - 1;
        }
        return found;
    }

    /** Every actor who has a name that begins at the token, by the longest such name. */
    Phrases.@Nullable Match<Name> at(Tokens tokens, int from, int limit) {
        Phrases.Match<Name> match = names.longest(tokens, from, limit);
        if (match == null) return null;
        boolean acronym = match.values().getFirst().acronym();
        boolean cased = acronym ? tokens.isAllCapitals(from) : tokens.isCapital(from) || tokens.is(from, "the");
        return cased ? match : null;
    }

    /** Whoever held the office on the day; null where the catalog knows none, or more than one. */
    @Nullable
    Actor holder(@Nullable String country, Title title, LocalDate day) {
        if (country == null) return null;
        Actor found = null;
        for (Tenure tenure : tenures.getOrDefault(country, List.of())) {
            if (!tenure.role().heldOn(day)
                    || !fits(tenure.title(), title)
                    || tenure.actor().equals(found)) continue;
            if (found != null) return null;
            found = tenure.actor();
        }
        return found;
    }

    private static boolean fits(Title held, Title wanted) {
        if (held.office() != wanted.office()) return false;
        if (held.office() != Office.HEAD
                || wanted.name().endsWith("leader")
                || held.name().endsWith("leader")) return held.office().isUnique();
        return family(held.name()).equals(family(wanted.name()));
    }

    private static String family(String name) {
        if (name.endsWith("chancellor")) return "prime minister";
        if (name.equals("premier") || name.equals("head of government")) return "prime minister";
        return name.endsWith("president") || name.equals("head of state") ? "president" : name;
    }

    /** Whoever in the country held an office of the class on the day. */
    @Nullable
    Actor counterpart(@Nullable String country, Office office, @Nullable String titleName, LocalDate day) {
        if (titleName != null) {
            Actor same = holder(country, new Title(titleName, office), day);
            if (same != null) return same;
        }
        return holder(country, new Title("leader", office), day);
    }

    /** The office that the actor held on the day, leaders first. */
    @Nullable
    Title officeOf(String id, LocalDate day) {
        Actor actor = actors.get(id);
        if (actor == null) return null;
        Title best = null;
        for (Actor.Role role : actor.roles()) {
            Title title = titleIn(role.title());
            if (title == null || !role.heldOn(day)) continue;
            if (best == null || title.office().ordinal() < best.office().ordinal()) best = title;
        }
        return best;
    }

    /** The form in which a name stands for its country, where it is the name of one. */
    static CountryNames.@Nullable Form formOf(Tokens tokens, int from, int to) {
        Phrases.Match<Country> match = CountryNames.ALL.at(tokens, from, to);
        if (match == null || match.to() != to) return null;
        return match.values().getFirst().form();
    }
}
