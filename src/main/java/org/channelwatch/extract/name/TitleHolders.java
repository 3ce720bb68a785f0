package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.List;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells who holds an office that is named: whoever of the catalog, or of nobody's, is named behind it, or else whoever holds it on the day:
 * {@code the Russian foreign minister [Sergei Lavrov]}.
 */
final class TitleHolders {
    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final PersonNames persons;

    TitleHolders(Gazetteer gazetteer, LocalDate day, PersonNames persons) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.persons = persons;
    }

    /**
     * An office as it is named: {@code the former Russian foreign minister}.
     *
     * @param to the token behind the office, where a name may begin
     * @param country whose office it is; null where that is not told
     */
    record NamedOffice(int from, int to, @Nullable String country, Title title, boolean former) {
        boolean isUnique() {
            return title.office().isUnique();
        }

        /** One who is in an office of this name, of which no country is told. */
        boolean isVague() {
            return country == null && !isUnique();
        }

        Mention as(Referent type, int end, @Nullable String whose) {
            return new Mention(from, end, type, List.of(), whose, title);
        }
    }

    /** Who is meant; null where the words are no office of anybody. */
    @Nullable
    Mention of(NamedOffice office, Tokens tokens) {
        boolean apposed = tokens.is(office.to(), ",");
        int honorific = apposed ? office.to() + 1 : office.to();
        int name = Honorifics.skip(tokens, honorific);
        Mention person = person(tokens, honorific, name, office.title());
        if (person != null && !isOfAnother(person, office) && (!apposed || fits(person, office)))
            return new Mention(
                    office.from(), person.to(), Referent.PERSON, person.actors(), person.country(), office.title());
        int stranger = Capitals.endOf(tokens, name);
        boolean another = apposed && person != null && office.country() == null; // "X's adviser, John Doe"
        boolean known = stranger > name && !another && (!apposed || tokens.isMark(stranger));
        if (known || isNamedBefore(tokens, office.from()))
            return stranger(tokens, office, known ? stranger : office.to());
        return unnamed(tokens, office);
    }

    /** The person of the catalog whose name begins there. */
    private @Nullable Mention person(Tokens tokens, int honorific, int name, Title title) {
        Mention person = persons.personAt(tokens, name, title);
        if (person == null) person = persons.personAt(tokens, afterInitial(tokens, name), title);
        if (person == null && honorific < name)
            person = persons.personAt(tokens, honorific, title); // "Sheikh X", as the catalog has it
        return person == null ? persons.spelledOtherwise(tokens, name, title) : person;
    }

    /** {@code the Peruvian minister, John Doe}: whether he is a minister of Peru, and not the next of a list. */
    private static boolean fits(Mention person, NamedOffice office) {
        return office.country() == null ? office.isUnique() : office.country().equals(person.country());
    }

    /** Of an office alone: whoever holds it on the day, if it is one of those that take part. */
    private @Nullable Mention unnamed(Tokens tokens, NamedOffice office) {
        Office rank = office.title().office();
        boolean bare = office.isVague() && isBare(tokens, office);
        boolean lesser = office.isVague() && rank == Office.LESSER && !bare;
        if (office.former() || rank == Office.DOMESTIC || lesser)
            return office.as(Referent.STRANGER, office.to(), office.former() ? null : office.country());
        if (office.isVague()) return bare ? office.as(Referent.OFFICE, office.to(), null) : null;
        Actor holder = gazetteer.tenures().holder(office.country(), office.title(), day);
        List<String> actors = holder == null ? List.of() : List.of(holder.id());
        return new Mention(office.from(), office.to(), Referent.OFFICE, actors, office.country(), office.title());
    }

    /** {@code the Chilean president Koval}, where the Koval of the catalog is of Peru. */
    private static boolean isOfAnother(Mention person, NamedOffice office) {
        String country = office.country();
        return office.isUnique() && country != null && person.country() != null && !country.equals(person.country());
    }

    /** {@code President John Doe of Peru}: one who is not in the catalog, with the country behind the name. */
    private static Mention stranger(Tokens tokens, NamedOffice office, int to) {
        if (office.former()) return office.as(Referent.STRANGER, to, null);
        Phrases.Match<Country> behind = office.country() == null ? TitledNames.countryBehind(tokens, to) : null;
        boolean body = behind != null && tokens.isCapital(behind.to()); // "of the North Atlantic Council"
        return behind == null || body
                ? office.as(Referent.STRANGER, to, office.country())
                : office.as(Referent.STRANGER, behind.to(), behind.value().code());
    }

    /** {@code the Secretary}: one who is named elsewhere. */
    private static boolean isBare(Tokens tokens, NamedOffice named) {
        Title title = named.title();
        int from = named.from();
        int next = named.to();
        String last = tokens.word(next - 1);
        boolean general = title.name().equals("secretary general");
        boolean office =
                title.office() == Office.LESSER || general || last.equals("secretary") || last.equals("minister");
        boolean whole = next == from + 1 + title.name().split(" ", -1).length;
        boolean deputy = title.name().equals("vice president") || title.name().equals("president elect");
        boolean written =
                tokens.isCapital(next - 1) || deputy || title.name().equals("secretary"); // some write them small
        return office && whole && tokens.is(from, "the") && written && !tokens.isCapital(next);
    }

    /** {@code Vladimir V. Putin}: the token of the surname; of a name without an initial its first. */
    private static int afterInitial(Tokens tokens, int name) {
        boolean initial = tokens.isCapital(name)
                && tokens.isCapital(name + 1)
                && tokens.word(name + 1).length() == 1;
        return initial && tokens.is(name + 2, ".") ? name + 3 : name;
    }

    /** {@code Ada Lovelace, the prime minister}: the office of someone who was named. */
    private static boolean isNamedBefore(Tokens tokens, int from) {
        if (!tokens.is(from - 1, ",") || !Capitals.isOne(tokens, from - 2) || !Capitals.isOne(tokens, from - 3))
            return false;
        int first = from - 3;
        while (tokens.isCapital(first - 1) && !tokens.isMark(first - 1) && !tokens.isPreposition(first - 1))
            first--; // "in a call with Prime Minister John Doe, the President thanked him"
        return !tokens.isPreposition(first - 1);
    }
}
