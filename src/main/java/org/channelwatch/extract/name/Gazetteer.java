package org.channelwatch.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwatch.catalog.Actor;
import org.channelwatch.catalog.Catalog;
import org.channelwatch.catalog.Declaration;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.CountryNames.Form;
import org.channelwatch.extract.lexicon.OtherNames;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The actors of a catalog, by every name under which a newspaper may print them, and by the offices they held. */
public final class Gazetteer {
    private final Phrases<Name> names = new Phrases<>();
    private final PrintedNames printed = new PrintedNames(names);
    private final Tenures tenures = new Tenures();
    private final Phrases<Office> offices = new Phrases<>();
    private final Set<String> offered = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /**
     * A name of an actor.
     *
     * @param surname whether it is only the surname, which counts where the whole name is in the article, or with a title
     * @param acronym whether it is written in capitals only
     * @param single whether it is one word
     * @param small whether the catalog writes it with a small letter, "western rebels"
     * @param brief whether a namesake can be meant: no more than one word of the whole name, "Mr. Kim"
     */
    record Name(
            Actor actor,
            boolean isOfPerson,
            boolean surname,
            boolean acronym,
            boolean single,
            boolean brief,
            boolean small) {
        /** The whole name of a person, in another order or shortened. */
        static Name whole(Actor person) {
            return new Name(person, true, false, false, false, false, false);
        }

        static Name surname(Actor person, boolean single) {
            return new Name(person, true, true, false, single, true, false);
        }
    }

    /**
     * An office, as the catalog writes it.
     *
     * @param country of its holder, where he holds it for that
     * @param body id of the organisation whose office it is, "NATO Secretary General"
     */
    record Office(
            Title title, @Nullable String country, @Nullable String body) {
        /** The office of those that are written alike; of which country, only one alone tells. */
        static Office of(List<Office> alike) {
            Office first = alike.getFirst();
            return alike.size() == 1 ? first : new Office(first.title(), null, first.body());
        }
    }

    public Gazetteer(Catalog catalog) {
        for (Actor actor : catalog.actors()) {
            if (Persons.isPerson(actor)) persons.add(actor.id());
            addName(actor, actor.name());
            if (actor.country() != null) countries.put(actor.id(), actor.country());
            actor.aliases().forEach(alias -> addName(actor, alias));
            if (!isPerson(actor.id()) && actor.country() != null && isNamedAsCountry(actor))
                states.putIfAbsent(actor.country(), actor.id());
        }
        addOtherNames(catalog.actors());
        for (Actor actor : catalog.actors()) if (isPerson(actor.id())) addPerson(actor);
        catalog.channels().forEach(this::addOpponents);
    }

    /** What newspapers call an actor besides, where the catalog gives that name to nobody. */
    private void addOtherNames(List<Actor> actors) {
        Set<String> given = new HashSet<>();
        for (Actor actor : actors)
            namesOf(actor).map(name -> name.toLowerCase(Locale.ROOT)).forEach(given::add);
        for (Actor actor : actors)
            namesOf(actor)
                    .flatMap(name -> OtherNames.of(name).stream())
                    .distinct()
                    .filter(name -> !given.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> addName(actor, name));
    }

    private static Stream<String> namesOf(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    /** Whoever has a channel with his own state, as rebels do, is not on its side. */
    private void addOpponents(Declaration channel) {
        List<String> parties = channel.parties();
        String country = countries.get(parties.getFirst());
        if (country == null || !country.equals(countries.get(parties.getLast()))) return;
        parties.stream()
                .filter(id -> !isPerson(id) && !id.equals(stateOf(country)))
                .forEach(countries::remove);
    }

    /** Whether the actor is a person. */
    public boolean isPerson(String id) {
        return persons.contains(id);
    }

    /** Who held which office. */
    public Tenures tenures() {
        return tenures;
    }

    /** ISO 3166 alpha-2 of the country on whose side the actor is; null for an organisation, and for rebels. */
    public @Nullable String countryOf(String id) {
        return countries.get(id);
    }

    /** The actor that is the state itself; null where the catalog has at most its institutions. */
    public @Nullable String stateOf(@Nullable String country) {
        return country == null ? null : states.get(country);
    }

    private static boolean isNamedAsCountry(Actor actor) {
        Tokens tokens = Tokens.of(actor.name());
        Phrases.Match<Country> match = CountryNames.ALL.at(tokens, 0, tokens.size());
        if (match == null || match.to() < tokens.size()) return false;
        Country country = match.value();
        return country.form() == Form.NAME && country.code().equals(actor.country());
    }

    private void addName(Actor actor, String name) {
        List<String> words = Tokens.words(name);
        List<String> whole = Tokens.words(actor.name());
        boolean brief = words.stream().filter(whole::contains).count() < 2;
        names.add(
                name,
                new Name(
                        actor,
                        isPerson(actor.id()),
                        false,
                        CountryNames.isAcronym(name),
                        words.size() == 1,
                        brief,
                        isSmall(name)));
    }

    /** {@code western rebels}: one word alone would be taken for its like. */
    private static boolean isSmall(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && name.contains(" ");
    }

    private void addPerson(Actor actor) {
        printed.add(actor);
        for (Actor.Role role : actor.roles()) {
            Title title = Roles.titleOf(role.title());
            if (title == null) continue;
            if (!Roles.isPlain(role.title()) && offered.add(role.title() + actor.country())) {
                String body = bodyOf(role.title());
                offices.add(role.title(), new Office(title, body == null ? actor.country() : null, body));
            }
            tenures.add(actor, title, role);
        }
    }

    /** The organisation that is named in a role; null where it is an office of a state. */
    private @Nullable String bodyOf(String role) {
        Tokens tokens = Tokens.of(role);
        for (int at = 0; at < tokens.size(); at++) {
            Phrases.Match<Name> match = at(tokens, at, tokens.size());
            if (match == null) continue;
            Actor named = match.value().actor();
            if (!isPerson(named.id()) && named.country() == null) return named.id();
        }
        return null;
    }

    /** An office in the very words of the catalog, that begins at the token. */
    Phrases.@Nullable Match<Office> officeAt(Tokens tokens, int from) {
        return offices.longest(tokens, from, tokens.size());
    }

    /** Every actor who has a name that begins at the token, by the longest such name. */
    Phrases.@Nullable Match<Name> at(Tokens tokens, int from, int limit) {
        Phrases.Match<Name> match = names.longest(tokens, from, limit);
        if (match == null) return null;
        boolean acronym = match.value().acronym();
        boolean small = match.value().small() || tokens.is(from, "the");
        boolean cased = acronym ? tokens.isAllCapitals(from) : small || tokens.isCapital(from);
        return cased ? match : null;
    }

    /** All who have the given name that stands at the token. */
    List<Actor> withGivenName(Tokens tokens, int at) {
        return printed.withGivenName(tokens, at);
    }
}
