package org.channelwatch.extract.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.CountryNames;
import org.channelwatch.extract.lexicon.CountryNames.Country;
import org.channelwatch.extract.lexicon.Honorifics;
import org.channelwatch.extract.lexicon.Institutions;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Office;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.text.FunctionWords;
import org.channelwatch.extract.text.Phrases;
import org.channelwatch.extract.text.Tokens;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds offices and those who hold them: {@code [the] [Russian] Foreign Minister [of Russia] [Sergei Lavrov]}, {@code his counterpart}. */
final class TitledNames {
    private static final Set<String> BEFORE_TITLES = Words.of("before titles");
    private static final Set<String> SENT = Words.of("sent by several");
    private static final Title COUNTERPART = new Title("counterpart", Office.OTHER);
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_FIELD = 7;
    private static final int MOST_ADJECTIVES = 3;

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final PersonNames persons;
    private final TitleHolders holders;

    TitledNames(Gazetteer gazetteer, LocalDate day, PersonNames persons) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.persons = persons;
        this.holders = new TitleHolders(gazetteer, day, persons);
    }

    @Nullable
    Mention at(Tokens tokens, int at) {
        int next = at;
        while ((BEFORE_TITLES.contains(tokens.word(next)) || Honorifics.isExcellency(tokens, next)) && next < at + 4)
            next++;
        boolean former = isFormer(tokens, at, next);
        Phrases.Match<Gazetteer.Office> office = gazetteer.officeAt(tokens, next);
        Mention plain = plainly(tokens, at, next, former);
        if (office == null || (plain != null && plain.to() > office.to())) return plain;
        Gazetteer.Office held = Gazetteer.Office.of(office.values());
        Mention mention =
                holders.of(new TitleHolders.NamedOffice(at, office.to(), held.country(), held.title(), former), tokens);
        boolean unnamed = mention == null || mention.type() == Referent.OFFICE;
        Mention whole = unnamed && !held.title().office().isUnique() ? inRole(tokens, at, office, held) : null;
        if (whole != null) mention = whole;
        if (mention == null) return null;
        return PersonNames.asOwner(tokens, held.body() == null ? mention : ofBody(mention, held.body()));
    }

    /** {@code the NATO Secretary General John Doe}, whom the catalog does not have: he stands for NATO, not for his own country. */
    private static Mention ofBody(Mention official, String body) {
        boolean known = official.type() == Referent.PERSON || !official.actors().isEmpty();
        return known
                ? official
                : new Mention(official.from(), official.to(), Referent.STATE, List.of(body), null, null);
    }

    /** {@code [the] NATO Secretary General}: whoever is that in the very words of the catalog. */
    private @Nullable Mention inRole(
            Tokens tokens, int from, Phrases.Match<Gazetteer.Office> office, Gazetteer.Office held) {
        StringBuilder words = new StringBuilder(tokens.word(office.from()));
        for (int at = office.from() + 1; at < office.to(); at++)
            words.append(' ').append(tokens.word(at));
        Actor holder = gazetteer.tenures().inRole(words.toString(), day);
        return holder == null
                ? null
                : new Mention(from, office.to(), Referent.OFFICE, List.of(holder.id()), holder.country(), held.title());
    }

    private @Nullable Mention plainly(Tokens tokens, int at, int from, boolean former) {
        int next = from;
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, next, tokens.size());
        if (country != null) {
            next = country.to();
            if (PersonNames.isPossessive(tokens, next)) next++;
            if (tokens.is(next, "the")) return null; // "In Lima the president met"
            while (BEFORE_TITLES.contains(tokens.word(next)) && next < country.to() + 4) next++;
        }
        Phrases.Match<Title> title = Titles.ALL.at(tokens, next, tokens.size());
        if (title == null && country != null) title = UnlistedOffices.at(tokens, country, next);
        if (title == null && country != null) title = described(tokens, country, next);
        if (title == null) return null;
        boolean late = former || isFormer(tokens, from, next);
        next = afterTitle(tokens, title.to());
        if (country != null) next = afterField(tokens, next);
        if (country == null && !isSentFor(tokens, next)) {
            country = countryBehind(tokens, next);
            if (country != null) next = country.to();
        }
        Title held = title.value();
        String only = tokens.isCapital(at - 1) && !tokens.beginsParagraph(at) && !Abroad.isBehind(tokens, at)
                ? null
                : Titles.ALL.countryOf(held);
        String code = country == null ? only : country.value().code();
        Mention mention = holders.of(new TitleHolders.NamedOffice(at, next, code, held, late), tokens);
        boolean abroad = mention != null && country != null && Abroad.is(tokens, country, mention);
        return mention == null || abroad ? null : PersonNames.asOwner(tokens, mention);
    }

    /** {@code the special envoy for Peru}: somebody else has sent him there. */
    private static boolean isSentFor(Tokens tokens, int behind) {
        return tokens.is(behind, "for") && SENT.contains(tokens.word(behind - 1));
    }

    /** {@code Peru's reclusive leader John Doe}: the title behind what describes him, where he is of that country. */
    private Phrases.@Nullable Match<Title> described(Tokens tokens, Phrases.Match<Country> country, int from) {
        for (int at = from; at < from + MOST_ADJECTIVES && UnlistedOffices.isField(tokens, at); at++) {
            Phrases.Match<Title> title = Titles.ALL.at(tokens, at + 1, tokens.size());
            if (title == null) continue;
            Mention person = persons.personAt(tokens, title.to(), title.value());
            boolean own = person != null && country.value().code().equals(person.country());
            return own ? title : null;
        }
        return null;
    }

    /** Over a second title, {@code Crown Prince and Prime Minister}, and over a note in brackets. */
    private static int afterTitle(Tokens tokens, int at) {
        int next = at;
        boolean president = tokens.is(next - 1, "president")
                || tokens.is(next - 1, "secretary"); // "the President and Prime Minister X" are two
        boolean joined = (tokens.is(next, "and") && !president) || tokens.is(next, "/");
        Phrases.Match<Title> second = Titles.ALL.at(tokens, joined ? next + 1 : next, tokens.size());
        if (second != null && tokens.isCapital(second.from()) && second.value().office() != Office.DOMESTIC)
            next = second.to();
        if (!tokens.is(next, "(")) return next;
        for (int close = next; close < next + LONGEST_NAME; close++) if (tokens.is(close, ")")) return close + 1;
        return next;
    }

    /** {@code the Peruvian minister [of trade and fisheries,] John Doe}: the token behind; the same token where nobody known is named so. */
    private int afterField(Tokens tokens, int at) {
        if (!tokens.is(at, "of") && !tokens.is(at, "for")) return at;
        for (int next = at + 1; next < at + LONGEST_FIELD; next++) {
            if (next > at + 1 && persons.personAt(tokens, behindComma(tokens, next), null) != null) return next;
            String word = tokens.word(next);
            boolean other = tokens.isMark(next)
                    || FunctionWords.isPreposition(word)
                    || FunctionWords.isStop(word)
                    || Verbs.isAuxiliary(word);
            if (other) return at;
        }
        return at;
    }

    private static int behindComma(Tokens tokens, int at) {
        return tokens.is(at, ",") ? at + 1 : at;
    }

    /** {@code of Russia}, {@code for the Russian Federation}. */
    static Phrases.@Nullable Match<Country> countryBehind(Tokens tokens, int at) {
        if (!tokens.is(at, "of") && !tokens.is(at, "for")) return null;
        Phrases.Match<Country> country = CountryNames.ALL.at(tokens, at + 1, tokens.size());
        if (country == null && tokens.is(at + 1, "the")) country = CountryNames.ALL.at(tokens, at + 2, tokens.size());
        if (country == null || !PersonNames.isPossessive(tokens, country.to())) return country;
        boolean other = tokens.is(at, "for") || Institutions.endAt(tokens, country.to() + 1) > 0;
        return other ? null : country; // "thanked the president for Chile's help", "a spokesman of Chile's ministry"
    }

    private static boolean isFormer(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "former") || tokens.is(i, "late") || tokens.is(i, "then")) return true;
        }
        return false;
    }

    /** A person who is called a counterpart, from {@code from} to {@code next}, and perhaps named there. */
    Mention counterpart(Tokens tokens, int from, int next, @Nullable String country) {
        int name = Honorifics.skip(tokens, tokens.is(next, ",") ? next + 1 : next);
        Mention person = persons.personAt(tokens, name, new Title("mr", Office.OTHER));
        if (person != null)
            return new Mention(from, person.to(), Referent.PERSON, person.actors(), person.country(), null);
        Mention titled = at(tokens, tokens.isMark(next) ? next + 1 : next);
        if (titled != null && (titled.type() == Referent.PERSON || titled.country() != null))
            return new Mention(from, titled.to(), titled.type(), titled.actors(), titled.country(), titled.title());
        int stranger = Capitals.endOf(tokens, name);
        if (stranger > name)
            return new Mention(
                    from, stranger, Referent.STRANGER, List.of(), country, country == null ? COUNTERPART : null);
        return new Mention(from, next, Referent.OFFICE, List.of(), country, null);
    }
}
