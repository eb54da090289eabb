package org.dishui.application;

import org.dishui.catalog.EntryDefinition;
import org.dishui.identity.Applicant;
import org.dishui.identity.Profile;
import org.dishui.identity.Profiles;
import org.dishui.rules.Facts;
import org.springframework.stereotype.Component;

/** What the profile knows already, for a form that is about to be opened: nobody is asked twice. */
@Component
class Prefilling {
    private final Profiles profiles;
    private final Sealing sealing;

    Prefilling(Profiles profiles, Sealing sealing) {
        this.profiles = profiles;
        this.sealing = sealing;
    }

    Facts of(Applicant me, Reference reference, EntryDefinition definition) {
        var form = definition.form();
        var known = profiles.findById(me.id()).map(Profile::facts).orElse(Facts.NONE);
        if (form == null) return Facts.NONE;
        var answers = Facts.NONE;
        for (var field : form.fields().toList()) {
            var value = known.find(field.fact());
            if (value.isPresent())
                answers = answers.with(field.fact(), sealing.carried(me.id(), field.fact(), value.get(), reference));
        }
        return answers;
    }
}
