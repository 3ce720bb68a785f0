package org.channelwatch.extract.act;

import org.channelwatch.extract.lexicon.Verbs;
import org.channelwatch.extract.lexicon.Verbs.Inflected;
import org.channelwatch.extract.name.Mention;
import org.channelwatch.extract.name.Mention.Referent;
import org.channelwatch.extract.noun.Complements;
import org.channelwatch.extract.noun.Owners;
import org.channelwatch.extract.noun.Spokesmen;
import org.channelwatch.extract.party.Groups.Group;
import org.channelwatch.extract.scene.Scene;
import org.channelwatch.extract.verb.VerbGroup;

/**
 * Finds who does something with a noun, also where the verb has no subject of its own: {@code X's decision to cut ties}, {@code [I] had a call
 * with Y}.
 */
final class ActSubjects {
    private final Scene scene;
    private final Owners owners;

    ActSubjects(Scene scene) {
        this.scene = scene;
        this.owners = new Owners(scene);
    }

    /** The act with whoever does it. */
    ActWords named(ActWords act) {
        int verb = act.group().from();
        Group subject = scene.doers().of(verb);
        Group owner = subject == null ? owners.of(verb) : null;
        if (subject == null) subject = owner != null ? owner : scene.doers().topicBefore(verb);
        if (subject == null) subject = scene.doers().firstOfClause(verb);
        if (subject == null || subject.first().type() == Referent.STRANGER) {
            Group state = act.kind().isDeclaration()
                    ? Spokesmen.first(scene, act.match().from())
                    : null;
            if (state != null) subject = state;
        }
        if (subject == null && isAuthors(act.group(), act.inflected()))
            subject = Complements.groupOf(Mention.of(verb, verb, Referent.I));
        return act.by(subject, owner);
    }

    /** {@code [I] had a call with Y}, as presidents write. */
    private boolean isAuthors(VerbGroup group, Inflected inflected) {
        return inflected.form() == Verbs.Form.PAST
                && group.from() == scene.sentence().from()
                && scene.discourse().firstPerson().isAuthored();
    }
}
