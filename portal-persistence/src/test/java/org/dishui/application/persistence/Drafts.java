package org.dishui.application.persistence;

import java.util.Set;
import java.util.UUID;
import org.dishui.application.Applications;
import org.dishui.application.Applying;
import org.dishui.application.Mark;
import org.dishui.application.Reference;
import org.dishui.application.Starting;
import org.dishui.identity.AccountId;
import org.dishui.identity.Applicant;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.shared.Slug;
import org.springframework.context.annotation.Lazy;

/** Questions to the team of Little Blue Whale, filled in and not yet handed in: taken on any day of any year. Bare of stereotypes. */
@Lazy
public class Drafts {
    private static final Slug WHALE = Slug.of("little-blue-whale");
    private static final FactKey QUESTION = FactKey.of("consultation.question");

    private final Starting starting;
    private final Applying applying;
    private final Applications applications;

    public Drafts(Starting starting, Applying applying, Applications applications) {
        this.starting = starting;
        this.applying = applying;
        this.applications = applications;
    }

    /** One posted form: what a browser sends again when the button is pressed again. */
    public record Post(Applicant by, Reference reference, UUID key, int seen) {}

    public static Applicant somebody() {
        return new Applicant(AccountId.next(), "林晓");
    }

    public Post filledIn(Applicant me) {
        var reference = starting.start(me, Starting.CONSULTATION, WHALE);
        var asked = Set.of(QUESTION);
        var answer = Facts.NONE.with(QUESTION, new Value.Text("住宿补贴几时到账？"));
        applying.answer(me, reference, Mark.of(Facts.NONE, asked), answer, asked);
        int seen = applications.require(reference, me.id()).version();
        return new Post(me, reference, UUID.randomUUID(), seen);
    }

    public void send(Post post) {
        applying.submit(post.by(), post.reference(), post.key(), post.seen());
    }
}
