package org.channelwatch.extract.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.channelwatch.catalog.Actor;
import org.channelwatch.extract.lexicon.Titles;
import org.channelwatch.extract.lexicon.Titles.Title;
import org.channelwatch.extract.name.Gazetteer;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Publisher;
import org.channelwatch.extract.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who is meant by an office without a name: {@code the Chinese president}, {@code his Russian counterpart}, {@code the Secretary}. */
final class OfficeHolders {
    private static final Set<String> ANYBODYS = Words.of("titles of anybody");

    private static final Title CHIEF = new Title("chairman of the joint chiefs of staff", Titles.Office.MILITARY);

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final Publisher publisher;
    private final Cast cast;
    private Set<String> places = Set.of();

    OfficeHolders(Gazetteer gazetteer, LocalDate day, Publisher publisher, Cast cast) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.publisher = publisher;
        this.cast = cast;
    }

    /** Goes on to the next sentence, which tells of what is in those countries. */
    void enter(Set<String> where) {
        places = where;
    }

    List<Party> of(Mention mention, List<Party> others) {
        if (!mention.actors().isEmpty())
            return List.of(new Party(mention.actors().getFirst(), mention.country(), true));
        if (mention.office() == null) return counterpart(mention, others);
        if (mention.country() != null) return List.of(cast.state(mention.country()));
        return bare(mention, others);
    }

    /** {@code the Chilean minister John Doe}, who is not in the catalog: his state. */
    List<Party> stranger(Mention mention, List<Party> others) {
        Title title = mention.title();
        String country = title == null || !title.name().equals("counterpart") ? null : onlyOther(others);
        if (country != null) return List.of(cast.state(country)); // "his counterpart, John Doe"
        boolean official = title == null
                || (title.office() != Titles.Office.DOMESTIC
                        && !title.name().startsWith("former ")
                        && !ANYBODYS.contains(title.name()));
        return official && mention.country() != null ? List.of(cast.state(mention.country())) : List.of();
    }

    /** {@code his Russian counterpart}; without a country the one of the only other country of which the text tells. */
    private List<Party> counterpart(Mention mention, List<Party> others) {
        String country = mention.country() != null ? mention.country() : onlyOther(others);
        for (Party other : others) {
            if (other.actor() == null || !other.person()) continue;
            Title title = gazetteer.tenures().officeOf(other.actor(), day);
            boolean vague = mention.country() == null && title != null && title.office() == Titles.Office.HEAD;
            if (title == null || vague) continue;
            Actor found = gazetteer.tenures().counterpart(country, title, day);
            if (found != null) return List.of(new Party(found.id(), found.country(), true));
        }
        return country == null ? List.of() : List.of(cast.state(country));
    }

    private @Nullable String onlyOther(List<Party> others) {
        String found = null;
        for (String country : cast.countries()) {
            if (others.isEmpty() || others.stream().anyMatch(other -> country.equals(other.country()))) continue;
            if (found != null) return null;
            found = country;
        }
        if (found == null) found = countryOfOnlyForeigner(others);
        else if (isSpokenOfAnother(found, others)) return null;
        return found != null || others.isEmpty() ? found : countryOfOnlyOffice(others);
    }

    /** {@code X talked to her Y counterpart? – X did speak with her counterpart}: where Y is the only other country. */
    private @Nullable String countryOfOnlyOffice(List<Party> others) {
        List<String> found = cast.offices().stream()
                .filter(country -> others.stream().noneMatch(other -> country.equals(other.country())))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** {@code We stop in W. – Has X called? – I met with my counterpart}: as a government speaks that may be X's countryman. */
    private boolean isSpokenOfAnother(String country, List<Party> others) {
        return publisher.country() != null
                && cast.everybody().stream()
                        .anyMatch(person -> person.country() != null
                                && !country.equals(person.country())
                                && others.stream().noneMatch(person::isSameSideAs));
    }

    /** {@code The president spoke with X. Our minister spoke with his counterpart}: where the text names no other country. */
    private @Nullable String countryOfOnlyForeigner(List<Party> others) {
        String found = null;
        for (Party person : cast.everybody()) {
            String country = person.country();
            if (country == null || others.isEmpty() || others.stream().anyMatch(person::isSameSideAs)) continue;
            if (found != null && !found.equals(country)) return null;
            found = country;
        }
        return found;
    }

    /** {@code the President}: of the publisher's country, or the one person in the article who holds such an office, beside the others. */
    private List<Party> bare(Mention mention, List<Party> others) {
        Title title = mention.title();
        if (title == null) return List.of();
        if (title.name().equals("secretary") && publisher.secretary() != null) {
            Actor own = gazetteer.tenures().holder(publisher.country(), secretary(publisher.secretary()), day);
            if (own != null) return List.of(new Party(own.id(), own.country(), true));
        }
        if (title.name().equals("chairman") && isOfDefense()) return List.of(chiefOfStaff());
        if (!title.office().isUnique()) {
            List<Party> named = called(title.name(), others);
            if (named.isEmpty() && title.name().equals("secretary")) named = opposite(others);
            return named.isEmpty() ? deputy(title, others) : named;
        }
        Actor own = gazetteer.tenures().holder(publisher.country(), title, day);
        Party ours = own == null ? null : new Party(own.id(), own.country(), true);
        String word = title.name().substring(title.name().lastIndexOf(' ') + 1);
        boolean free = ours != null && others.stream().noneMatch(ours::isSameSideAs);
        boolean foreign =
                word.equals("chancellor") && own != null && !gazetteer.tenures().isCalled(own.id(), word, day);
        if (ours != null
                && own != null
                && ((free && !foreign) || gazetteer.tenures().isCalled(own.id(), word, day))) return List.of(ours);
        List<Party> holders = new ArrayList<>();
        for (Party person : cast.everybody()) {
            if (person.actor() != null && gazetteer.tenures().holds(person.actor(), title, day)) holders.add(person);
        }
        if (ours != null) holders.removeIf(ours::isSameSideAs); // "our ambassador met with the foreign minister"
        if (holders.isEmpty() && !cast.isOfStranger(title)) {
            for (String country : cast.states()) {
                Actor holder = gazetteer.tenures().holder(country, title, day);
                boolean abroad = ours == null || !country.equals(ours.country());
                if (holder != null && abroad) holders.add(new Party(holder.id(), country, true));
            }
        }
        List<Party> called = holders.stream()
                .filter(person -> person.actor() != null && gazetteer.tenures().isCalled(person.actor(), word, day))
                .toList();
        List<Party> found = only(called.size() == 1 ? called : holders, others);
        boolean chancellor = word.equals("chancellor") && holders.isEmpty() && publisher.head() != null;
        Actor only = chancellor ? gazetteer.tenures().onlyCalled(word, day) : null;
        if (only != null) return List.of(new Party(only.id(), only.country(), true));
        return found.isEmpty() && !cast.isOfStranger(title) ? there(title) : found;
    }

    /** {@code In Peru, she will meet the Prime Minister}: that of the only other country of which the sentence tells. */
    private List<Party> there(Title title) {
        List<String> abroad = places.stream()
                .filter(country -> !country.equals(publisher.country()))
                .toList();
        Actor holder = abroad.size() != 1 ? null : gazetteer.tenures().holder(abroad.getFirst(), title, day);
        return holder == null ? List.of() : List.of(new Party(holder.id(), holder.country(), true));
    }

    /** The only one of them; of several the only one who is not on the side of the others. */
    private static List<Party> only(List<Party> holders, List<Party> others) {
        if (holders.size() == 1) return holders;
        List<Party> opposite = holders.stream()
                .filter(holder -> others.stream().noneMatch(holder::isSameSideAs))
                .toList();
        return opposite.size() == 1 ? opposite : List.of();
    }

    /** {@code the Secretary}: the one person in the article whose office has the word. */
    private List<Party> called(String word, List<Party> others) {
        List<Party> holders = cast.everybody().stream()
                .filter(person -> person.actor() != null && gazetteer.tenures().isCalled(person.actor(), word, day))
                .toList();
        return only(holders, others);
    }

    /** {@code The Secretary spoke with Defense Minister X}, as a government says: its own minister of the same. */
    private List<Party> opposite(List<Party> others) {
        for (Party other : others) {
            Title title = other.actor() == null ? null : gazetteer.tenures().officeOf(other.actor(), day);
            boolean minister = title != null
                    && (title.office() == Titles.Office.FOREIGN || title.office() == Titles.Office.DEFENSE);
            Actor own = title == null || !minister
                    ? null
                    : gazetteer.tenures().counterpart(publisher.country(), title, day);
            if (own != null && !own.id().equals(other.actor()))
                return List.of(new Party(own.id(), own.country(), true));
        }
        return List.of();
    }

    /** {@code the Vice President}, as a government says of its own. */
    private List<Party> deputy(Title title, List<Party> others) {
        boolean elect = title.name().equals("president elect");
        Actor next = elect ? gazetteer.tenures().elect(publisher.country(), day) : null;
        boolean lesser = title.office() == Titles.Office.LESSER && !elect;
        Actor own = lesser ? gazetteer.tenures().namesake(publisher.country(), title.name(), day) : next;
        Party ours = own == null ? null : new Party(own.id(), own.country(), true);
        return ours == null || others.stream().anyMatch(ours::isSameSideAs) ? List.of() : List.of(ours);
    }

    private boolean isOfDefense() {
        return publisher.secretary() != null && publisher.secretary().endsWith("defense");
    }

    /** {@code The Chairman}, as a ministry of defence says of the first officer; where the catalog does not have him, his state. */
    private Party chiefOfStaff() {
        String home = Objects.requireNonNull(publisher.country());
        Actor chief = gazetteer.tenures().holder(home, CHIEF, day);
        return chief == null ? cast.state(home) : new Party(chief.id(), chief.country(), true);
    }

    private static Title secretary(String name) {
        return new Title(name, name.endsWith("state") ? Titles.Office.FOREIGN : Titles.Office.DEFENSE);
    }

    /** Whether the person is called by the office: {@code Mr Chancellor}. */
    boolean isCalled(Party person, Mention office) {
        Title title = office.type() == Mention.Referent.OFFICE ? office.title() : null;
        return title != null
                && person.actor() != null
                && gazetteer.tenures().isCalled(person.actor(), title.name(), day);
    }

    /** {@code Mr Chancellor}, where nobody else can be. */
    List<Party> onlyCalled(Mention office) {
        Title title = office.type() == Mention.Referent.OFFICE ? office.title() : null;
        Actor only = title == null ? null : gazetteer.tenures().onlyCalled(title.name(), day);
        return only == null ? List.of() : List.of(new Party(only.id(), only.country(), true));
    }

    /** Whether the person acts for a state on the day. */
    boolean isServing(Party person) {
        return person.actor() != null && gazetteer.tenures().servesState(person.actor(), day);
    }
}
